import type { OfftakeFunction } from "../../functions/define";
import type { Domain } from "../../functions/parameters/domain";
import { assumptionFor } from "../assumption-arguments";

/** The user's text for each parameter, by name; blank parameters are omitted. */
export type Written = Readonly<Record<string, string>>;

/** `=OFFTAKE.LEASE.TCV(B1, 36, , Ramp)`: an omitted argument before a given one keeps its comma. */
export function formulaOf(f: OfftakeFunction, written: Written): string {
  const given = f.parameters.map(([name, { domain }]) => argument(written[name] ?? "", domain));
  const last = given.findLastIndex((text) => text !== "");
  return `=OFFTAKE.${f.name}(${given.slice(0, last + 1).join(", ")})`;
}

/** Quotes the words of a choice, so that the user need not. */
function argument(text: string, domain: Domain): string {
  const bare = text.trim().replace(/^=/, "");
  const isWord = domain.kind === "choice" && domain.options.includes(bare.toUpperCase());
  return isWord ? `"${bare.toUpperCase()}"` : bare;
}

/** Returns the required parameters that are still blank. */
export function missing(f: OfftakeFunction, written: Written): readonly string[] {
  return f.parameters
    .filter(([name, { isOptional }]) => !isOptional && (written[name] ?? "").trim() === "")
    .map(([name]) => name);
}

/**
 * Fills arguments from the workbook's defined names: the name of the matching deal assumption, or a
 * name that resembles the parameter.
 */
export function fromNames(f: OfftakeFunction, names: readonly string[]): Written {
  const known = new Map(names.map((name) => [plain(name), name]));
  return Object.fromEntries(
    f.parameters.flatMap(([parameter, meaning]) => {
      const assumption = assumptionFor(parameter, meaning);
      const name = (assumption && known.get(plain(assumption))) ?? known.get(plain(parameter));
      return name ? [[parameter, name]] : [];
    }),
  );
}

/** Treats `Monthly_Fee`, `monthly.fee` and `MonthlyFee` as the same name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[._]/g, "");
}
