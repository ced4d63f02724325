/**
 * What a function makes of a range in an argument, in a formula that is no array formula: `V` takes one
 * value, the one beside the formula; `R` takes the range; `A` calculates with all of its values, as an
 * array formula does; `I` hands it on to where the function itself stands. The last letter counts for all
 * further arguments, two letters in brackets for all further pairs.
 */
const CLASSES: Readonly<Record<string, string>> = {
  V: `ABS ACOS ACOSH ADDRESS ASIN ASINH ATAN ATAN2 ATANH BETADIST BETAINV BINOMDIST CEILING CHAR CHIDIST CHIINV
    CLEAN CODE COMBIN CONCATENATE CONFIDENCE COS COSH CRITBINOM DATE DATEVALUE DAY DAYS360 DB DDB DEGREES DOLLAR
    EVEN EXACT EXP EXPONDIST FACT FDIST FIND FINDB FINV FISHER FISHERINV FIXED FLOOR FV GAMMADIST GAMMAINV
    GAMMALN HOUR HYPERLINK HYPGEOMDIST IFERROR IFNA INDIRECT INT IPMT ISBLANK ISERR ISERROR ISLOGICAL ISNA
    ISNONTEXT ISNUMBER ISPMT ISTEXT LEFT LEFTB LEN LENB LN LOG LOG10 LOGINV LOGNORMDIST LOWER MID MIDB MINUTE MOD
    MONTH NEGBINOMDIST NORMDIST NORMINV NORMSDIST NORMSINV NOT NPER ODD PERMUT PMT POISSON POWER PPMT PROPER PV
    RADIANS RATE REPLACE REPLACEB REPT RIGHT RIGHTB ROMAN ROUND ROUNDDOWN ROUNDUP SEARCH SEARCHB SECOND SIGN SIN
    SINH SLN SQRT STANDARDIZE SUBSTITUTE SYD TAN TANH TDIST TEXT TIME TIMEVALUE TINV TRIM TRUNC UPPER VALUE VDB
    WEEKDAY WEIBULL YEAR`,
  VI: "CHOOSE IF",
  VRV: "HLOOKUP MATCH RANK VLOOKUP",
  VR: "NPV SUBTOTAL CELL",
  AV: "INDEX",
  RV: "COUNTIF IRR LARGE MIRR OFFSET PERCENTILE PERCENTRANK QUARTILE SMALL TRIMMEAN ZTEST",
  RVR: "AVERAGEIF SUMIF",
  "(RV)": "COUNTIFS",
  "R(RV)": "AVERAGEIFS MAXIFS MINIFS SUMIFS",
  A: `CORREL COVAR MDETERM MINVERSE MMULT MODE PEARSON RSQ SLOPE INTERCEPT STEYX SUMPRODUCT SUMX2MY2 SUMX2PY2
    SUMXMY2 TRANSPOSE`,
  VA: "FORECAST LOOKUP",
};

const CLASSES_OF = new Map(
  Object.entries(CLASSES).flatMap(([classes, names]) =>
    names.split(/\s+/).map((name) => [name, classes] as const),
  ),
);

export type ParameterClass = "V" | "R" | "A" | "I";

/** @param name In upper case. @param index Of the argument, from 0. */
export function parameterClass(name: string, index: number): ParameterClass {
  const classes = CLASSES_OF.get(name) ?? "R";
  const [, first = "", pair = ""] = /^([A-Z]*)(?:\(([A-Z]+)\))?$/.exec(classes) ?? [];
  const found =
    index < first.length || pair === ""
      ? first[Math.min(index, first.length - 1)]
      : pair[(index - first.length) % pair.length];
  return (found ?? "R") as ParameterClass;
}

/** Functions of any number of ranges, to which the areas of a union can be given one by one. */
const SPREADING = new Set(
  `SUM AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT STDEV STDEVA STDEVP STDEVPA STDEV.S STDEV.P VAR
  VARA VARP VARPA VAR.S VAR.P AND OR XOR CONCAT MEDIAN GEOMEAN HARMEAN AVEDEV DEVSQ KURT SKEW SUMSQ GCD LCM
  VSTACK HSTACK`.split(/\s+/),
);

export function spreads(name: string): boolean {
  return SPREADING.has(name);
}
