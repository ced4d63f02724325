import { listedDeals, releaseOf } from "../../deals/library";
import type { DealFile, Source } from "../../deals/schema";
import type { Published } from "../../deals/terms-schema";
import { measures } from "./measures";

/** A published total beside what the model gives. */
export interface TotalRow {
  readonly deal: string;
  readonly label: string;
  /** Both as the source prints, to the digit that it prints. */
  readonly published: string;
  readonly modeled: string;
  readonly isSame: boolean;
  /** Of the model from the published total, before rounding. */
  readonly difference: number;
  readonly proof: Published["proof"];
  readonly hedge: string;
  readonly reason: string;
  readonly source: Source | undefined;
}

/** Every published total of the library's current deals. */
export function totalRows(): readonly TotalRow[] {
  return listedDeals().flatMap((deal) =>
    (deal.terms?.published ?? []).map((total) => rowOf(deal, total)),
  );
}

function rowOf(deal: DealFile, total: Published): TotalRow {
  const model = measures[total.measure](deal, total);
  const published = printed(total.value, total);
  const modeled = printed(model, total);
  return {
    deal: releaseOf(deal),
    label: total.label,
    published,
    modeled,
    isSame: published === modeled,
    difference: model / total.value - 1,
    proof: total.proof,
    hedge: total.hedge ?? "",
    reason: total.difference ?? "",
    source: total.source === undefined ? undefined : deal.sources[total.source],
  };
}

const SCALES = [
  [1e9, "bn"],
  [1e6, "m"],
] as const;

/** `$17.7bn`, `597 MW`, `0.96`: as many digits as the source prints. */
export function printed(
  value: number,
  { unit, printedTo, value: published }: Pick<Published, "unit" | "printedTo" | "value">,
): string {
  const money = unit.startsWith("$");
  // The published figure sets the scale, so that both are printed alike.
  const [scale, suffix] = (money && SCALES.find(([size]) => published >= size)) || [1, ""];
  const decimals = Math.max(0, -Math.floor(Math.log10(printedTo / scale) + 1e-9));
  const rounded = Math.round(value / printedTo) * printedTo;
  const figure = (rounded / scale).toLocaleString("en-US", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  if (!money) return unit === "share" ? figure : `${figure} ${unit}`;
  return `$${figure}${suffix}${unit.slice(1)}`;
}
