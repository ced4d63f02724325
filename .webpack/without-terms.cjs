// @ts-check

/**
 * Takes the contract as signed out of a deal's file, with the sources that nothing else names, for the
 * script that calculates cells: a cell reads assumptions only.
 *
 * @type {import("webpack").LoaderDefinitionFunction}
 */
module.exports = function withoutTerms(text) {
  const { terms, sources, ...deal } = JSON.parse(text);
  const named = new Set([...deal.assumptions, ...deal.readings].map(({ source }) => source));
  const kept = Object.entries(sources).filter(([key]) => named.has(key));
  return JSON.stringify({ ...deal, sources: Object.fromEntries(kept) });
};
