// @ts-check

/**
 * What a deal's file keeps for the library's own record, and no screen shows: the totals that the model is
 * compared with, figures that enter nothing, and what was not found.
 */
const RECORD = ["published", "reported", "notFound"];

/**
 * Takes out of a deal's file what a bundle never reads, with the sources that nothing else names. The
 * script that calculates cells reads assumptions only, so it has none of the contract as signed.
 *
 * @type {import("webpack").LoaderDefinitionFunction<{ readonly terms: "none" | "contract" }>}
 */
module.exports = function withoutTerms(text) {
  const { terms, sources, ...deal } = JSON.parse(text);
  if (terms && this.getOptions().terms === "contract") {
    deal.terms = terms;
    for (const part of RECORD) delete terms[part];
  }
  const named = sourcesIn(deal);
  const kept = Object.entries(sources).filter(([key]) => named.has(key));
  return JSON.stringify({ ...deal, sources: Object.fromEntries(kept) });
};

/** @returns {Set<string>} */
function sourcesIn(/** @type {unknown} */ value) {
  if (typeof value !== "object" || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([name, inside]) =>
      name === "source" && typeof inside === "string" ? [inside] : [...sourcesIn(inside)],
    ),
  );
}
