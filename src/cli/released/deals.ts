import { createHash } from "node:crypto";
import { deals, isPriced, releaseOf } from "../../deals/library";
import { assumptionsOf } from "../../deals/resolve";
import type { DealFile } from "../../deals/schema";
import type { Released } from "./lines";

/**
 * Returns the digest of every deal, by id and version.
 *
 * @param released Deals that workbooks may be loaded with already.
 * @throws Error if one of them is gone, or gives other numbers than before.
 */
export function updatedDeals(released: Released): Record<string, string> {
  const current = Object.fromEntries(
    deals
      .map((deal) => [releaseOf(deal), digestOf(deal)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  for (const [release, digest] of Object.entries(released)) {
    if (current[release] === undefined)
      throw new Error(`${release} was released, so it stays in the library.`);
    if (current[release] !== digest)
      throw new Error(
        `${release} was released with other numbers: leave it as it was, and correct them in a file with the next version.`,
      );
  }
  return current;
}

/**
 * Returns a digest of every value of a deal in every case, including those of its family; of a deal without a
 * price, of what is reported.
 */
export function digestOf(deal: DealFile): string {
  const ids = isPriced(deal) ? deal.scenarios.map(({ id }) => id) : [deal.id];
  const cases = ids.map((id) => [
    id,
    assumptionsOf(deal, id)
      .map(({ name, value, standing, range }) => [name, value, standing, range ?? null])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ]);
  return createHash("sha256").update(JSON.stringify(cases)).digest("hex");
}
