import type { Assumption } from "../deals/resolve";
import { isoOf } from "../spreadsheet/serial-dates";
import type { Drawing } from "./compile/drawing";
import { inputFormat } from "./language/units";

/** A row of the sheet of inputs: label, value, unit, standing, and where the value is from. */
export function drawInput(
  drawing: Drawing,
  row: number,
  one: Assumption,
  source = sourceOf(one),
): void {
  const style = typeof one.value === "string" ? "inputText" : "input";
  drawing.put(row, 0, one.label, "label");
  drawing.put(row, 1, one.value, style, inputFormat(one));
  drawing.put(row, 2, one.unit, "unit");
  drawing.put(row, 3, one.standing, "unit");
  drawing.put(row, 4, source, "source");
}

/** Who said it, or how it was worked out, and what to know before it is used. */
export function sourceOf(one: Assumption): string {
  const { source, how, note, scope, hedge, basis } = one;
  const said = [source?.title, source?.date].filter(Boolean).join(", ");
  const sentences = [
    [said, how].filter(Boolean).join(": "),
    note,
    scope && `Scope: ${scope}`,
    [hedge, basis].filter(Boolean).join(", "),
    rangeOf(one),
  ];
  return sentences
    .filter((sentence) => sentence)
    .map((sentence) => `${sentence}`.replace(/\.?$/, "."))
    .join(" ");
}

function rangeOf({ range, kind, unit }: Assumption): string {
  const shown = range?.map((end) => rangeEnd(end, kind));
  const counted = kind === "number" || kind === "whole" ? unit : "";
  return shown ? `From ${shown.join(" to ")}${counted && ` ${counted}`}` : "";
}

const FIGURE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

function rangeEnd(end: Assumption["value"], kind: Assumption["kind"]): string {
  if (typeof end !== "number") return String(end);
  return kind === "date" ? isoOf(end) : FIGURE.format(end);
}
