import type { Position } from "../spreadsheet/address";
import { cellsOf } from "../spreadsheet/area";
import { areaReference } from "../spreadsheet/reference";
import { decoded, escaped } from "../spreadsheet/xml-text";
import type { Parts } from "./parts";
import { type Element, elements } from "./xml";

/** What a cell of a sheet shows. */
type ValueAt = (sheet: string, at: Position) => number | string | boolean | null;

/**
 * Puts into a workbook's charts the points that their cells show, as Excel keeps them, so that a viewer
 * that does not calculate draws the chart too. What is no number is a gap.
 */
export function keepChartPoints(parts: Parts, valueAt: ValueAt): void {
  for (const path of parts.paths())
    if (/^xl\/charts\/chart\d+\.xml$/.test(path))
      parts.edit(path, (xml) =>
        ["cat", "val"].reduce(
          (mended, role) =>
            elements(mended, role).reduce((text, one) => withPoints(text, one, valueAt), mended),
          xml,
        ),
      );
}

function withPoints(xml: string, element: Element, valueAt: ValueAt): string {
  const inner = element.inner ?? "";
  const reference = decoded(elements(inner, "f")[0]?.inner ?? "");
  const values = valuesOf(reference, valueAt);
  // Categories of several levels are another thing, and stay as they are.
  if (!values || elements(inner, "multiLvlStrRef").length > 0) return xml;
  const prefix = element.name.replace(/(cat|val)$/, "");
  const isText = element.name.endsWith("cat") && values.some((value) => typeof value === "string");
  const kind = isText ? "str" : "num";
  const tag = (name: string, inner: string) => `<${prefix}${name}>${inner}</${prefix}${name}>`;
  const points = values.flatMap((value, i) =>
    typeof value === "number" || (isText && value !== null)
      ? [`<${prefix}pt idx="${i}">${tag("v", escaped(String(value)))}</${prefix}pt>`]
      : [],
  );
  const known = elements(inner, "formatCode")[0]?.inner ?? "General";
  const format = isText ? "" : tag("formatCode", known);
  const count = `<${prefix}ptCount val="${values.length}"/>`;
  const kept = tag(`${kind}Cache`, format + count + points.join(""));
  const mended = tag(`${kind}Ref`, tag("f", escaped(reference)) + kept);
  return xml.replace(element.xml, () => `<${element.name}>${mended}</${element.name}>`);
}

/** Nothing for a reference that is not one rectangle of one sheet. */
function valuesOf(reference: string, valueAt: ValueAt) {
  const found = areaReference(reference);
  return found && cellsOf(found.area).map((at) => valueAt(found.sheet, at));
}

/** Draws nothing for the series that only lift those after them. */
export function leaveUnfilled(xml: string, series: readonly number[]): string {
  return elements(xml, "ser").reduce(
    (mended, element, i) =>
      series.includes(i) ? mended.replace(element.xml, () => unfilled(element.xml)) : mended,
    xml,
  );
}

function unfilled(series: string): string {
  const nothing = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  return series.replace(/<c:spPr>[\s\S]*?<\/c:spPr>/, nothing);
}
