// @ts-check

/**
 * Takes out of a deal's file the contract as signed, which no cell and no screen reads, with the sources that
 * nothing else names: a model loads the assumptions that were made from it.
 *
 * @type {import("webpack").LoaderDefinitionFunction}
 */
module.exports = function withoutTerms(text) {
  const { terms: _, sources, ...deal } = JSON.parse(text);
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
