import { tokens } from "../spreadsheet/formula-tokens";
import { futurePrefix, withoutFuturePrefix } from "./future-functions";
import { withOperators, withoutOperators } from "./stored-operators";
import { withoutParameterPrefix, withParameters } from "./stored-parameters";

/**
 * Formulas as Excel writes them into a file, which is not how it shows them.
 *
 * A custom function is stored with a prefix and with every dot as an underscore. By its plain name it
 * would open as `#NAME?` and no recalculation would mend it. Functions younger than the file format
 * carry a prefix too.
 */
const CUSTOM = "_xldudf_";

/** `OFFTAKE.LEASE.TCV` as it stands in a file: `_xldudf_OFFTAKE_LEASE_TCV`. */
export function storedName(id: string): string {
  return CUSTOM + id.replaceAll(".", "_");
}

/**
 * @param formula As Excel shows it, without its `=`.
 * @param ids The custom functions, with their namespace.
 */
export function toStored(formula: string, ids: readonly string[]): string {
  const custom = new Set(ids);
  const written = withOperators(withParameters(tokens(formula)));
  return written
    .map(({ kind, text }, i) => {
      if (kind !== "word" || written[i + 1]?.text !== "(") return text;
      const id = text.toUpperCase();
      if (custom.has(id)) return storedName(id);
      const prefix = futurePrefix(id);
      return prefix ? prefix + id : text;
    })
    .join("");
}

/**
 * The way back. A stored function of another add-in stays as it is: what its dots were is not known.
 *
 * @param formula As it stands in a file, without `=`.
 */
export function fromStored(formula: string, ids: readonly string[]): string {
  const shown = new Map(ids.map((id) => [storedName(id).toUpperCase(), id]));
  return withoutOperators(tokens(formula))
    .map(({ kind, text }) =>
      kind === "word"
        ? (shown.get(text.toUpperCase()) ?? withoutParameterPrefix(withoutFuturePrefix(text)))
        : text,
    )
    .join("");
}
