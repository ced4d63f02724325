import { isoDate, LAST_SERIAL } from "../../src/finance/dates";
import { isoOf, serialOf } from "../../src/spreadsheet/serial-dates";

test.each([
  // Excel: DATE(1900,3,1) is 61, DATE(2026,5,1) is 46143, DATE(9999,12,31) is 2958465.
  ["1900-03-01", 61],
  ["2026-05-01", 46_143],
  ["9999-12-31", 2_958_465],
])("%s is %d", (iso, serial) => {
  expect(serialOf(iso)).toBe(serial);
  expect(isoOf(serial)).toBe(iso);
});

test("agrees with the arithmetic of dates on every 97th day that Excel shows", () => {
  const days = Array.from({ length: 30_000 }, (_, i) => 61 + 97 * i).filter(
    (day) => day <= LAST_SERIAL,
  );
  expect(days.map(isoOf)).toEqual(days.map(isoDate));
  expect(days.map((day) => serialOf(isoDate(day)))).toEqual(days);
});

test.each(["2026-02-29", "2026-13-01", "1900-02-28", "26-05-01", "2026-5-1", "yesterday", ""])(
  "%p is no date",
  (iso) => {
    expect(serialOf(iso)).toBeUndefined();
  },
);
