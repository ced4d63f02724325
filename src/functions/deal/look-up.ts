import { deals, findDeal, listedDeals, releaseOf } from "../../deals/library";
import { nearest } from "../../deals/nearest";
import { type Assumption, assumptionsOf } from "../../deals/resolve";
import type { DealFile } from "../../deals/schema";
import { NotFoundError } from "../../finance/errors";
import { describe } from "../cells";
import { text } from "../parameters/scalar";

/** Looks up deals and assumptions by the names given in a cell. */

export const deal = text(
  "Deal id, as listed by DEAL.LIST. With a version (spacex-anthropic@1) the numbers never change; without one, the latest version is used.",
);
export const field = text(
  "Name of an assumption, as in the Inputs sheet: MonthlyFee, or monthly_fee.",
);

/** @throws NotFoundError with the nearest ids. */
export function dealNamed(id: string): DealFile {
  const found = findDeal(id);
  if (found) return found;
  const ids = id.includes("@") ? deals.map(releaseOf) : listedDeals().map((known) => known.id);
  throw unknown("deal", id, ids);
}

/** @throws NotFoundError with the nearest names. */
export function assumptionNamed(of: DealFile, name: string, scenario = "base"): Assumption {
  const assumptions = assumptionsByName(of, scenario);
  const found = assumptions.get(plain(name));
  if (found) return found;
  if (of.unpriced !== undefined)
    throw new NotFoundError(
      `${releaseOf(of)} has no ${describe(name)}, and no price: ${of.unpriced}${reportedIn(assumptions)}`,
    );
  throw unknown(
    `field of ${releaseOf(of)}`,
    name,
    [...assumptions.values()].map((assumption) => assumption.name),
  );
}

/** ` Reported: ContractedMw, TermMonths.` */
function reportedIn(assumptions: ByName): string {
  const names = [...assumptions.values()].map(({ name }) => name);
  if (names.length === 0) return "";
  return ` Reported: ${names.join(", ")}.`;
}

type ByName = ReadonlyMap<string, Assumption>;

/** The library never changes, and a table of contracts asks for many fields of few deals. */
const known = new WeakMap<DealFile, Map<string, ByName>>();

function assumptionsByName(of: DealFile, scenario: string): ByName {
  const scenarios = known.get(of) ?? new Map<string, ByName>();
  known.set(of, scenarios);
  const assumptions =
    scenarios.get(scenario) ??
    new Map(assumptionsOf(of, scenario).map((one) => [plain(one.name), one]));
  scenarios.set(scenario, assumptions);
  return assumptions;
}

/** `monthly_fee`, `Monthly fee` and `MonthlyFee` are one name. */
function plain(name: string): string {
  return name.replace(/[\s_-]/g, "").toLowerCase();
}

function unknown(what: string, asked: string, names: readonly string[]): NotFoundError {
  return new NotFoundError(
    `No ${what} named ${describe(asked)}. Did you mean ${either(nearest(asked, names))}?`,
  );
}

/** `a, b or c`. */
function either(names: readonly string[]): string {
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
