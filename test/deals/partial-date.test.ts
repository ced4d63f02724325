import { spanOf } from "../../src/deals/partial-date";
import { isoOf } from "../../src/spreadsheet/serial-dates";

test.each([
  ["2026-05-01", "2026-05-01", "2026-05-01"],
  ["2026-02", "2026-02-01", "2026-02-28"],
  ["2028-02", "2028-02-01", "2028-02-29"],
  ["2026-12", "2026-12-01", "2026-12-31"],
  ["2026-Q1", "2026-01-01", "2026-03-31"],
  ["2027-Q4", "2027-10-01", "2027-12-31"],
  ["2026-H1", "2026-01-01", "2026-06-30"],
  ["2026-H2", "2026-07-01", "2026-12-31"],
  ["2029", "2029-01-01", "2029-12-31"],
])("%s is from %s to %s", (published, first, last) => {
  const span = spanOf(published);
  expect(span && [isoOf(span.first), isoOf(span.last)]).toEqual([first, last]);
});

test.each([
  "",
  "26",
  "2026-13",
  "2026-00",
  "2026-02-30",
  "2026-Q5",
  "2026-H3",
  "2026-5",
  "May 2026",
])("%p is no date", (text) => {
  expect(spanOf(text)).toBeUndefined();
});
