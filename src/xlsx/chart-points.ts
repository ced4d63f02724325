import type { Position } from "../spreadsheet/address";
import { cellsOf } from "../spreadsheet/area";
import { areaReference } from "../spreadsheet/reference";
import type { XmlEdits } from "../spreadsheet/xml/edits";
import type { XmlElement } from "../spreadsheet/xml/element";
import { escaped } from "../spreadsheet/xml-text";
import type { Parts } from "./parts";

/** What a cell of a sheet shows. */
type ValueAt = (sheet: string, at: Position) => number | string | boolean | null;

/**
 * Writes into a workbook's charts the points that their cells show, as Excel does, so that a viewer
 * that does not calculate draws the chart too. What is no number is a gap.
 */
export function writeChartPoints(parts: Parts, valueAt: ValueAt): void {
  for (const path of parts.paths())
    if (/^xl\/charts\/chart\d+\.xml$/.test(path))
      parts.patch(path, (root, edits) => {
        for (const role of ["cat", "val"])
          for (const data of root.descendants(role)) writePoints(data, edits, valueAt);
      });
}

function writePoints(data: XmlElement, edits: XmlEdits, valueAt: ValueAt): void {
  const reference = data.descendants("f")[0]?.text() ?? "";
  const values = valuesOf(reference, valueAt);
  // Categories of several levels have another structure, and stay as they are.
  if (!values || data.child("multiLvlStrRef")) return;
  const { prefix, localName } = data;
  const isText = localName === "cat" && values.some((value) => typeof value === "string");
  const kind = isText ? "str" : "num";
  const tag = (name: string, inner: string) => `<${prefix}${name}>${inner}</${prefix}${name}>`;
  const points = values.flatMap((value, i) =>
    typeof value === "number" || (isText && value !== null)
      ? [`<${prefix}pt idx="${i}">${tag("v", escaped(String(value)))}</${prefix}pt>`]
      : [],
  );
  const known = data.descendants("formatCode")[0]?.text() ?? "General";
  const format = isText ? "" : tag("formatCode", escaped(known));
  const count = `<${prefix}ptCount val="${values.length}"/>`;
  const cache = tag(`${kind}Cache`, format + count + points.join(""));
  edits.replaceContent(data, tag(`${kind}Ref`, tag("f", escaped(reference)) + cache));
}

/** Nothing for a reference that is not one rectangle of one sheet. */
function valuesOf(reference: string, valueAt: ValueAt) {
  const found = areaReference(reference);
  return found && cellsOf(found.area).map((at) => valueAt(found.sheet, at));
}

/** Draws nothing for the series that only lift those after them. */
export function leaveUnfilled(chart: XmlElement, edits: XmlEdits, series: readonly number[]): void {
  for (const [i, element] of chart.descendants("ser").entries()) {
    const look = series.includes(i) ? element.child("spPr") : undefined;
    if (look) edits.replaceContent(look, "<a:noFill/><a:ln><a:noFill/></a:ln>");
  }
}
