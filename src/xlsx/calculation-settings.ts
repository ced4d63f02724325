import { readXml } from "../spreadsheet/xml/element";
import type { Parts } from "./parts";
import { workbookPath } from "./workbook-path";

/** How a workbook is calculated, as its file says. */
export interface CalculationSettings {
  /** Whether dates are counted from 1904. */
  readonly isFrom1904: boolean;
  /** Whether formulas that refer to themselves are calculated again and again. */
  readonly isIterated: boolean;
  readonly mostIterations: number;
  /** A change below this ends the iteration. */
  readonly smallestChange: number;
  /** Why the values in the file may not be those of its formulas; undefined where it says nothing of it. */
  readonly whyStale?: string;
}

export function calculationSettings(parts: Parts): CalculationSettings {
  const root = readXml(parts.text(workbookPath(parts)));
  const properties = root.child("workbookPr");
  const settings = root.child("calcPr");
  const number = (name: string, otherwise: number) =>
    Number(settings?.attribute(name) ?? otherwise);
  const why = [
    isTrue(settings?.attribute("fullCalcOnLoad")) && "it asks to be recalculated when it is opened",
    settings?.attribute("calcCompleted") !== undefined &&
      !isTrue(settings.attribute("calcCompleted")) &&
      "it was saved before its calculation was complete",
    settings?.attribute("calcMode") === "manual" && "it is calculated only when the user asks",
  ].find((reason) => typeof reason === "string");
  return {
    isFrom1904: isTrue(properties?.attribute("date1904")),
    isIterated: isTrue(settings?.attribute("iterate")),
    mostIterations: number("iterateCount", 100),
    smallestChange: number("iterateDelta", 0.001),
    ...(why ? { whyStale: why } : {}),
  };
}

function isTrue(text: string | undefined): boolean {
  return text === "1" || text === "true" || text === "on";
}
