import type { OfftakeFunction } from "../../functions/define";
import type { Domain } from "../../functions/parameters/domain";
import { assumptionFor } from "../assumption-arguments";

/** What the user wrote for each parameter, by name; a blank is left out. */
export type Written = Readonly<Record<string, string>>;

/** `=OFFTAKE.LEASE.TCV(B1, 36, , Ramp)`: left-out arguments before a given one keep their comma. */
export function formulaOf(f: OfftakeFunction, written: Written): string {
  const given = f.parameters.map(([name, { domain }]) => argument(written[name] ?? "", domain));
  const last = given.findLastIndex((text) => text !== "");
  return `=OFFTAKE.${f.name}(${given.slice(0, last + 1).join(", ")})`;
}

/** Words of a choice need not be quoted by hand. */
function argument(text: string, domain: Domain): string {
  const bare = text.trim().replace(/^=/, "");
  const isWord = domain.kind === "choice" && domain.options.includes(bare.toUpperCase());
  return isWord ? `"${bare.toUpperCase()}"` : bare;
}

/** The required parameters that are still blank. */
export function missing(f: OfftakeFunction, written: Written): readonly string[] {
  return f.parameters
    .filter(([name, { isOptional }]) => !isOptional && (written[name] ?? "").trim() === "")
    .map(([name]) => name);
}

/**
 * Arguments for which the workbook has a defined name: the deal's assumption that the parameter means,
 * or a name that is called like it.
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

/** `Monthly_Fee`, `monthly.fee` and `MonthlyFee` are one name to a reader. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[._]/g, "");
}
