import { serialOf } from "../spreadsheet/serial-dates";
import { type CompanyFigure, type ComparableFile, MULTIPLE_PARTS } from "./context-schema";
import { spanOf } from "./partial-date";

export type MultiplePart = (typeof MULTIPLE_PARTS)[number];

/** Under what names a part stands; the first that is known counts. */
const NAMES: Readonly<Record<MultiplePart, readonly CompanyFigure["name"][]>> = {
  price: ["EquityValue", "SharePrice"],
  debt: ["Debt"],
  leases: ["Leases"],
  cash: ["Cash"],
  metric: ["EbitdaQuarter", "RevenueQuarter", "Ebitda", "Revenue"],
};

/**
 * The parts of a multiple that are known of one quarter: price or value, debt, leases, cash, and the metric
 * under them. A multiple mixes no quarters, so that each figure's day must be inside it.
 */
export function partsOfMultiple(
  { figures }: ComparableFile,
  quarter: string,
): ReadonlyMap<MultiplePart, CompanyFigure> {
  const span = spanOf(quarter);
  const parts = new Map<MultiplePart, CompanyFigure>();
  for (const part of MULTIPLE_PARTS)
    for (const name of NAMES[part]) {
      const found = figures.find((figure) => {
        const on = serialOf(figure.on);
        return (
          figure.name === name && span && on !== undefined && span.first <= on && on <= span.last
        );
      });
      if (found && !parts.has(part)) parts.set(part, found);
    }
  return parts;
}
