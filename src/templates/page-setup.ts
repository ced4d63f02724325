/** How every sheet is printed, in the file and live alike: landscape, to the width of a page. */

/** In inches. */
export const MARGINS = {
  top: 0.6,
  bottom: 0.6,
  left: 0.4,
  right: 0.4,
  header: 0.3,
  footer: 0.3,
} as const;

/** In Excel's codes: the sheet's name at the left, the page at the right, in 8 points. */
export const FOOTER = { left: "&8&A", right: "&8Page &P of &N" } as const;

/** Of the default font, in points. */
export const LINE_HEIGHT = 13;

/** Of A4, on its side, in inches. */
const PAPER = { width: 11.69, height: 8.27 } as const;

/** In inches: a row, a character of the default font, and a cell's two edges. */
const ROW = 15 / 72;
const CHARACTER = 7 / 96;
const EDGES = 5 / 96;

/**
 * How many rows are printed on a page.
 *
 * @param widths Of all columns, in characters: the wider the sheet, the smaller it is printed.
 */
export function rowsAPage(widths: readonly number[]): number {
  const across = widths.reduce((sum, width) => sum + width * CHARACTER + EDGES, 0);
  const scale = Math.min(1, (PAPER.width - MARGINS.left - MARGINS.right) / across);
  return Math.floor((PAPER.height - MARGINS.top - MARGINS.bottom) / (ROW * scale));
}

/**
 * The rows at which a page is to begin, so that nothing that belongs together is cut in two.
 *
 * @param blocks Charts, or lists, from the top down; those side by side begin in the same row.
 * @param titles Rows that each page repeats.
 */
export function pageBreaks(
  blocks: readonly { readonly startRow: number; readonly endRow: number }[],
  widths: readonly number[],
  titles: number,
): number[] {
  const first = rowsAPage(widths);
  const breaks: number[] = [];
  let pageEnd = first;
  for (const { startRow, endRow } of blocks) {
    while (startRow >= pageEnd) pageEnd += first - titles;
    if (endRow < pageEnd || breaks.includes(startRow)) continue;
    breaks.push(startRow);
    pageEnd = startRow + first - titles;
  }
  return breaks;
}
