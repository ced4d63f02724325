/**
 * How cells look, by what they are. The colours of numbers are the banks' own: blue is typed in, black
 * is calculated here, green comes from another sheet.
 */
export interface Style {
  /** RGB, as `1F3864`. */
  readonly color: string;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  /** Steps from the left. */
  readonly indent?: number;
  readonly wrap?: boolean;
  readonly border?: { readonly top?: Border; readonly bottom?: Border };
}

export interface Border {
  readonly line: "thin" | "double" | "hair";
  readonly color: string;
}

/** Drawn alike by Excel and LibreOffice, on every system. */
export const FONT = { name: "Arial", size: 10 } as const;

const INK = {
  text: "1B1F24",
  muted: "6B7280",
  input: "0000FF",
  formula: "000000",
  link: "00713A",
  head: "FFFFFF",
  brand: "1F3A5F",
  alarm: "B42318",
} as const;

const FILL = { head: "1F3A5F", band: "E8EDF4", input: "FFF9E5", result: "EEF6F0" } as const;
const thin: Border = { line: "thin", color: "8A96A8" };
const hair: Border = { line: "hair", color: "C3CBD6" };

export const styles = {
  title: { color: INK.brand, bold: true, size: 16 },
  subtitle: { color: INK.muted },
  heading: { color: INK.head, fill: FILL.head, bold: true },
  headingUnit: { color: INK.head, fill: FILL.head, bold: true, align: "left", indent: 1 },
  headingRight: { color: INK.head, fill: FILL.head, bold: true, align: "right" },
  columnHead: {
    color: INK.brand,
    fill: FILL.band,
    bold: true,
    align: "right",
    border: { bottom: thin },
  },
  columnHeadLeft: {
    color: INK.brand,
    fill: FILL.band,
    bold: true,
    align: "left",
    border: { bottom: thin },
  },
  columnHeadUnit: {
    color: INK.brand,
    fill: FILL.band,
    bold: true,
    align: "left",
    indent: 1,
    border: { bottom: thin },
  },
  timeHead: {
    color: INK.link,
    fill: FILL.band,
    bold: true,
    align: "right",
    border: { bottom: thin },
  },
  memberHead: {
    color: INK.brand,
    fill: FILL.band,
    bold: true,
    align: "right",
    wrap: true,
    border: { bottom: thin },
  },
  memberHeadLink: {
    color: INK.link,
    fill: FILL.band,
    bold: true,
    align: "right",
    wrap: true,
    border: { bottom: thin },
  },
  memberText: { color: INK.formula, align: "right", wrap: true },
  memberTextLink: { color: INK.link, align: "right", wrap: true },
  group: { color: INK.brand, bold: true, border: { bottom: hair } },
  label: { color: INK.text, indent: 1 },
  labelTotal: { color: INK.text, bold: true, indent: 1, border: { top: thin } },
  unit: { color: INK.muted, indent: 1 },
  unitTotal: { color: INK.muted, indent: 1, border: { top: thin } },
  date: { color: INK.muted, align: "right" },
  note: { color: INK.muted, italic: true, indent: 1 },
  prose: { color: INK.text, wrap: true },
  source: { color: INK.muted, wrap: true },
  input: { color: INK.input, fill: FILL.input, align: "right" },
  inputText: { color: INK.input, fill: FILL.input, align: "left", indent: 1, wrap: true },
  formula: { color: INK.formula, align: "right" },
  /** What a model reads of an input: the live case's value. */
  live: { color: INK.formula, fill: FILL.result, bold: true, align: "right" },
  liveText: {
    color: INK.formula,
    fill: FILL.result,
    bold: true,
    align: "left",
    indent: 1,
    wrap: true,
  },
  hyperlink: { color: INK.brand, align: "left", indent: 1 },
  link: { color: INK.link, align: "right" },
  textFormula: { color: INK.formula, align: "left", indent: 1 },
  textLink: { color: INK.link, align: "left", indent: 1 },
  dealLink: { color: INK.link, bold: true },
  formulaTotal: { color: INK.formula, bold: true, align: "right", border: { top: thin } },
  linkTotal: { color: INK.link, bold: true, align: "right", border: { top: thin } },
  result: {
    color: INK.formula,
    fill: FILL.result,
    bold: true,
    align: "right",
    border: { top: thin },
  },
  resultLink: {
    color: INK.link,
    fill: FILL.result,
    bold: true,
    align: "right",
    border: { top: thin },
  },
  axisLabel: { color: INK.brand, fill: FILL.band, bold: true, align: "left" },
  axis: { color: INK.formula, fill: FILL.band, bold: true, align: "right" },
  axisLink: { color: INK.link, fill: FILL.band, bold: true, align: "right" },
  axisInput: { color: INK.input, fill: FILL.input, bold: true, align: "right" },
  cellText: { color: INK.text, align: "left", indent: 1, wrap: true },
  coverLink: { color: INK.link, fill: FILL.result, bold: true, align: "right" },
  check: { color: INK.formula, bold: true, align: "right" },
  checkLink: { color: INK.link, bold: true, align: "right" },
} as const satisfies Readonly<Record<string, Style>>;

export type StyleName = keyof typeof styles;
