import { serialOf } from "../spreadsheet/serial-dates";
import { assumptionsOf } from "./resolve";
import type { DealFile } from "./schema";
import type { Tranche } from "./terms-schema";

/** A part of the contract as a model takes it: from its own first day, at its share of the fee. */
export interface FeeTranche {
  readonly id: string;
  readonly name: string;
  /** Of the contract's monthly fee at full capacity; the shares of a deal add up to one. */
  readonly share: number;
  /** Excel serial. */
  readonly start: number;
  readonly months: number;
  readonly monthlyFee: number;
  /** What its share follows from, best first; or that there is one part. */
  readonly sharedBy: "share" | "value" | "power" | "accelerators" | "whole";
}

/**
 * The parts of a deal's fee. A contract whose parts have no known size, or no known first days, is one part: the fee, the first day and the term that a model loads.
 */
export function feeTranchesOf(deal: DealFile): readonly FeeTranche[] {
  const found = new Map(assumptionsOf(deal).map(({ name, value }) => [name, Number(value)]));
  const fee = found.get("MonthlyFee");
  if (fee === undefined) return [];
  const months = found.get("TermMonths") ?? 0;
  const parts = deal.terms?.tranches ?? [];
  const by =
    parts.length > 1 && parts.every(({ firstDay }) => firstDay) ? weightsOf(parts) : undefined;
  if (!by) {
    const start = found.get("StartDate") ?? 0;
    return [
      {
        id: "whole",
        name: deal.title,
        share: 1,
        start,
        months,
        monthlyFee: fee,
        sharedBy: "whole",
      },
    ];
  }
  const total = by.weights.reduce((sum, weight) => sum + weight, 0);
  return parts.map(({ id, name, firstDay }, i) => {
    const share = (by.weights[i] ?? 0) / total;
    return {
      id,
      name,
      share,
      start: serialOf(firstDay?.value ?? "") ?? 0,
      months,
      monthlyFee: fee * share,
      sharedBy: by.sharedBy,
    };
  });
}

function weightsOf(parts: readonly Tranche[]) {
  const shares = parts.map(({ share }) => share?.value);
  if (shares.every((share) => share !== undefined))
    return { weights: shares, sharedBy: "share" as const };
  const values = parts.map(({ price }) => (price?.unit === "$" ? price.value : undefined));
  if (values.every((value) => value !== undefined))
    return { weights: values, sharedBy: "value" as const };
  const power = parts.map((part) => part.power?.value);
  if (power.every((mw) => mw !== undefined)) return { weights: power, sharedBy: "power" as const };
  const counts = parts.map(({ accelerators }) => accelerators?.value);
  if (counts.every((count) => count !== undefined))
    return { weights: counts, sharedBy: "accelerators" as const };
  return undefined;
}
