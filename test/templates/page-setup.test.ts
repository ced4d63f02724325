import { pageBreaks, rowsAPage } from "../../src/templates/page-setup";

/**
 * A4 on its side leaves 7.07 inches between its margins: 33 rows of 15 points and a piece. A sheet of
 * 10.89 inches is printed as it is; one of twice that at half its size, 67 rows.
 */
test("the wider a sheet, the more of its rows are on a page", () => {
  // A character is 7 pixels of 96 an inch, and a column has 5 more.
  const inches = (width: number) => (width * 96 - 5) / 7;
  expect(rowsAPage([10])).toBe(33);
  expect(rowsAPage([inches(10.89)])).toBe(33);
  expect(rowsAPage([inches(21.78)])).toBe(67);
});

describe("a page begins at a chart that would be cut", () => {
  const chart = (startRow: number) => ({ startRow, endRow: startRow + 18 });
  const breaks = (...starts: number[]) => pageBreaks(starts.map(chart), [10], 4);

  test.each([
    ["that ends on the first page", [14], []],
    ["that begins on the first and ends on the second", [15], [15]],
    // The second page has 29 rows besides its titles: rows 33 to 61.
    ["on the second page", [43], []],
    ["from the second to the third", [44], [44]],
    // After a break at row 20 its page reaches to row 48: the next one, from 40 to 58, is cut.
    ["after another that was moved", [20, 40], [20, 40]],
    ["beside another that was moved", [20, 20], [20]],
  ])("one %s", (_, starts, expected) => {
    expect(breaks(...starts)).toEqual(expected);
  });
});
