import type { Formula } from "../../../spreadsheet/formula/tree";

/** Functions of numbers, to which the engine does not give a text that reads as a number, as Excel does. */
const OF_NUMBERS = new Set(
  `ABS ACOS ACOSH ASIN ASINH ATAN ATAN2 ATANH CEILING COS COSH DEGREES EVEN EXP FACT FLOOR INT LN LOG LOG10 MOD
  ODD POWER RADIANS ROUND ROUNDDOWN ROUNDUP SIGN SIN SINH SQRT TAN TANH TRUNC`.split(/\s+/),
);

/** Functions that want two numbers, and give an error where there are fewer; the engine gives 0. */
const OF_SAMPLES = new Set(["STDEV", "STDEV.S", "VAR", "VAR.S"]);

/**
 * Whether an argument of a function has to be made a number.
 *
 * @param name In upper case.
 */
export function wantsNumber(name: string, arg: Formula): boolean {
  return OF_NUMBERS.has(name) && !isNumeric(arg);
}

function isNumeric(formula: Formula): boolean {
  switch (formula.kind) {
    case "number":
    case "sign":
    case "percent":
    case "missing":
      return true;
    case "group":
      return isNumeric(formula.inner);
    case "binary":
      return /^[-+*/^]$/.test(formula.operator);
    default:
      return false;
  }
}

/**
 * A call in the words of the engine, so that it gives what Excel gives.
 *
 * @param name In upper case.
 * @param isArray Whether each argument may be many values.
 */
export function excelCall(name: string, args: readonly string[], isArray: boolean): string {
  const list = args.join(",");
  // The engine's AVERAGE gives #VALUE! for whatever error is among its numbers.
  if (name === "AVERAGE") return `(SUM(${list})/COUNT(${list}))`;
  if (OF_SAMPLES.has(name)) return `IF(COUNT(${list})<2,1/0,${name}(${list}))`;
  // It ends with a space, the width of a bracket.
  if (name === "DOLLAR") return `TRIM(DOLLAR(${list}))`;
  if (name === "YEARFRAC" && !isArray) return `OFFTAKE.EXCEL.YEARFRAC(${list})`;
  return `${name}(${list})`;
}
