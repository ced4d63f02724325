import { assumptionNames, type Entry, entryOf } from "../../deals/vocabulary";
import { inputRule } from "../../templates/validation";
import { type Finding, placeOf, said } from "./finding";
import { namedCell, type WorkbookImage } from "./workbook-image";

/** Inputs that hold what their meaning does not allow. A blank input is one that the deal lacks. */
export function checkInputs(image: WorkbookImage): Finding[] {
  return assumptionNames.flatMap((name): Finding[] => {
    const entry = entryOf(name);
    const input = namedCell(image, name);
    if (!entry || !input?.held || fits(entry, input.held.value)) return [];
    const cell = placeOf(input.sheet, input.at);
    const sentence = inputRule(entry)?.sentence ?? `${entry.label}: give a text.`;
    return [
      {
        kind: "input outside its range",
        sentence: `${said(cell)} holds ${String(input.held.value)}. ${sentence}`,
        cell,
      },
    ];
  });
}

function fits({ kind, min, max }: Entry, value: unknown): boolean {
  if (value === "") return true;
  // An error is found by its own check.
  if (typeof value === "string" && value.startsWith("#")) return true;
  switch (kind) {
    case "text":
      return typeof value === "string";
    case "flag":
      return typeof value === "boolean";
    case "date":
      return typeof value === "number" && value >= FIRST_DATE;
    default:
      return (
        typeof value === "number" &&
        (kind !== "whole" || Number.isInteger(value)) &&
        value >= (min ?? Number.NEGATIVE_INFINITY) &&
        value <= (max ?? Number.POSITIVE_INFINITY)
      );
  }
}

/** 1 March 1900, from which Excel's serials count true days. */
const FIRST_DATE = 61;
