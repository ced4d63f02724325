import { type Border, FONT, type Style } from "../../templates/styles";

/** A style of src/templates/styles.ts, on a range. */
export function applyStyle(format: Excel.RangeFormat, style: Style): void {
  format.font.name = FONT.name;
  format.font.size = style.size ?? FONT.size;
  format.font.color = `#${style.color}`;
  if (style.bold) format.font.bold = true;
  if (style.italic) format.font.italic = true;
  if (style.fill) format.fill.color = `#${style.fill}`;
  if (style.align) format.horizontalAlignment = ALIGNMENTS[style.align];
  if (style.indent) format.indentLevel = style.indent;
  if (style.wrap) format.wrapText = true;
  if (style.border?.top) applyBorder(format.borders.getItem("EdgeTop"), style.border.top);
  if (style.border?.bottom) applyBorder(format.borders.getItem("EdgeBottom"), style.border.bottom);
}

const ALIGNMENTS = { left: "Left", center: "Center", right: "Right" } as const;

/** Line styles and weights, by Excel's names. */
const LINES = {
  thin: ["Continuous", "Thin"],
  double: ["Double", "Thick"],
  hair: ["Continuous", "Hairline"],
} as const;

function applyBorder(edge: Excel.RangeBorder, { line, color }: Border): void {
  const [style, weight] = LINES[line];
  edge.style = style;
  edge.weight = weight;
  edge.color = `#${color}`;
}
