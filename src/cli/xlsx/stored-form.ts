import { tokens } from "../../templates/formula/tokens";

/**
 * Formulas as Excel writes them into a file, which is not how it shows them.
 *
 * A custom function is stored with a prefix and with every dot as an underscore. By its plain name it
 * would open as `#NAME?` and no recalculation would mend it. Functions younger than the file format
 * carry a prefix too.
 */
const CUSTOM = "_xldudf_";

/** Excel's functions since 2010 that models use, with the prefix that the file format wants. */
const FUTURE: readonly (readonly [prefix: string, names: readonly string[]])[] = [
  ["_xlfn._xlws.", ["FILTER", "SORT"]],
  [
    "_xlfn.",
    [
      "ACOT",
      "AGGREGATE",
      "ARRAYTOTEXT",
      "BYCOL",
      "BYROW",
      "CHOOSECOLS",
      "CHOOSEROWS",
      "CONCAT",
      "COVARIANCE.P",
      "COVARIANCE.S",
      "DAYS",
      "DROP",
      "EXPAND",
      "HSTACK",
      "IFNA",
      "IFS",
      "LAMBDA",
      "LET",
      "MAKEARRAY",
      "MAP",
      "MAXIFS",
      "MINIFS",
      "NORM.DIST",
      "NORM.INV",
      "NORM.S.DIST",
      "NORM.S.INV",
      "NUMBERVALUE",
      "PDURATION",
      "PERCENTILE.EXC",
      "PERCENTILE.INC",
      "PERCENTRANK.INC",
      "QUARTILE.EXC",
      "QUARTILE.INC",
      "RANDARRAY",
      "RANK.AVG",
      "RANK.EQ",
      "REDUCE",
      "RRI",
      "SCAN",
      "SEQUENCE",
      "SORTBY",
      "STDEV.P",
      "STDEV.S",
      "SWITCH",
      "TAKE",
      "TEXTAFTER",
      "TEXTBEFORE",
      "TEXTJOIN",
      "TEXTSPLIT",
      "TOCOL",
      "TOROW",
      "UNIQUE",
      "VAR.P",
      "VAR.S",
      "VSTACK",
      "WRAPCOLS",
      "WRAPROWS",
      "XLOOKUP",
      "XMATCH",
      "XOR",
    ],
  ],
];

const PREFIX_OF = new Map(FUTURE.flatMap(([prefix, names]) => names.map((name) => [name, prefix])));

/** `OFFTAKE.LEASE.TCV` as it stands in a file: `_xldudf_OFFTAKE_LEASE_TCV`. */
export function storedName(id: string): string {
  return CUSTOM + id.replaceAll(".", "_");
}

/**
 * @param formula As Excel shows it, without its `=`.
 * @param ids The custom functions, with their namespace.
 */
export function toStored(formula: string, ids: readonly string[]): string {
  const custom = new Set(ids);
  return mapFunctions(formula, (name) => {
    const id = name.toUpperCase();
    if (custom.has(id)) return storedName(id);
    const prefix = PREFIX_OF.get(id);
    return prefix ? prefix + id : name;
  });
}

/**
 * The way back. A stored function of another add-in stays as it is: what its dots were is not known.
 *
 * @param formula As it stands in a file, without `=`.
 */
export function fromStored(formula: string, ids: readonly string[]): string {
  const shown = new Map(ids.map((id) => [storedName(id).toUpperCase(), id]));
  return tokens(formula)
    .map(({ kind, text }) =>
      kind === "word"
        ? (shown.get(text.toUpperCase()) ?? text.replace(/^_xlfn\.(_xlws\.)?|^_xlpm\./i, ""))
        : text,
    )
    .join("");
}

function mapFunctions(formula: string, map: (name: string) => string): string {
  const all = tokens(formula);
  return all
    .map(({ kind, text }, i) => (kind === "word" && all[i + 1]?.text === "(" ? map(text) : text))
    .join("");
}
