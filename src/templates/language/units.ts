import type { Entry } from "../../deals/vocabulary";

/** What a row is counted in, and how it is shown: negatives in brackets, nothing as a dash. */
const FORMATS = {
  /** Money is kept in units and shown in millions. */
  $m: scaled(",,", "0.0"),
  $bn: '$#,##0.00,,,"bn"_);($#,##0.00,,,"bn");–_)',
  $: scaled("", "0"),
  "$/GPU-hour": scaled("", "0.00"),
  "$/MWh": scaled("", "0"),
  month: "mmm-yy_)",
  date: "d-mmm-yy_);d-mmm-yy_);–_)",
  days: "#,##0_);(#,##0);–_)",
  months: "#,##0_);(#,##0);–_)",
  years: "#,##0.0_);(#,##0.0);–_)",
  "%": "0.0%_);(0.0%);–_)",
  x: '0.00"x"_);(0.00"x");–_)',
  MW: "#,##0.0_);(#,##0.0);–_)",
  GPUs: "#,##0_);(#,##0);–_)",
  /** Millions of them: a fleet's month has hundreds. */
  "m GPU-hours": "#,##0.0,,_);(#,##0.0,,);–_)",
  MWh: "#,##0.0_);(#,##0.0);–_)",
  count: "0",
  number: "#,##0.00_);(#,##0.00);–_)",
  flag: "0_);(0);–_)",
  check: '[=0]"OK"_);[Red]"FAIL"_)',
  text: "General",
} as const;

export type Unit = keyof typeof FORMATS;

export const isUnit = (text: string): text is Unit => Object.hasOwn(FORMATS, text);

function scaled(commas: string, digits: string): string {
  const number = `#,##${digits}${commas}`;
  return `${number}_);(${number});–_)`;
}

/** Excel's number format of a unit; a text among numbers, such as NM, stands in line with them. */
export function formatOf(unit: Unit): string {
  const format = FORMATS[unit];
  return format.split(";").length === NUMBER_SECTIONS ? `${format};@_)` : format;
}

/** Of a number format that says how positive, negative and zero look. */
const NUMBER_SECTIONS = 3;

/** The same of a check's difference: what is below half a cent is nothing. */
export function differenceFormat(unit: Unit): string {
  const [plus, minus, nothing] = formatOf(unit).split(";");
  if (minus === undefined || nothing === undefined) return formatOf(unit);
  return `[>=0.005]${plus};[<=-0.005]${minus};${nothing}`;
}

/** The same along a chart's axis, where no digit is needed behind the point. */
export function axisFormat(unit: Unit): string {
  return unit === "$m" ? "#,##0,," : formatOf(unit);
}

/** Of units that are too long for their column, or say nothing that the value does not. */
const LABELS: Readonly<Partial<Record<Unit, string>>> = {
  "$/GPU-hour": "$/GPU-h",
  "m GPU-hours": "m GPU-h",
  month: "",
  date: "",
  text: "",
  check: "",
  number: "",
  count: "",
  flag: "0 or 1",
};

/** What the unit column says. */
export function unitLabel(unit: Unit): string {
  return LABELS[unit] ?? unit;
}

/** Large amounts need no digits behind the point; what is not here has two. */
const AMOUNT_FORMATS: Readonly<Record<string, string>> = {
  $: "#,##0",
  "$/month": "#,##0",
  "$/year": "#,##0",
  "$/MW": "#,##0",
  "$/MW-year": "#,##0",
  MW: "#,##0.0",
  years: "#,##0.0",
};

/** The number format of a deal's assumption, by what kind of value it is. */
export function inputFormat({ kind, unit }: Pick<Entry, "kind" | "unit">): string {
  switch (kind) {
    case "date":
      return FORMATS.date;
    case "share":
    case "rate":
      return "0.0%";
    case "whole":
      return "#,##0";
    case "number":
      return AMOUNT_FORMATS[unit] ?? "#,##0.00";
    default:
      return "General";
  }
}
