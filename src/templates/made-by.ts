/**
 * What a workbook says of the program that made it. The version is that of package.json, which a test
 * compares; the layout is counted up when an Inputs sheet can no longer be read as the one before it.
 */
export const VERSION = "0.1.0";
export const LAYOUT = 2;

/** The name of the cell that says it. */
export const MADE_BY = "MadeBy";

export const madeBy = `Offtake ${VERSION}, layout ${LAYOUT}`;

/** The layout in such a text. */
export function layoutIn(text: string): number | undefined {
  const [, layout] = /, layout (\d+)$/.exec(text) ?? [];
  return layout === undefined ? undefined : Number(layout);
}
