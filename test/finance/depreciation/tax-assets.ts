import { serial } from "../../../src/finance/dates";
import type { TaxAsset } from "../../../src/finance/depreciation/macrs";
import { timeline } from "../../../src/finance/timeline";

/** What the tests of MACRS start from. */

export const yearEnds = (first: number, count: number) =>
  timeline(
    Array.from({ length: count }, (_, t) => serial({ year: first + t, month: 12, day: 31 })),
    12,
  );

export const base: TaxAsset = {
  basis: 100,
  recovery: 5,
  inService: serial({ year: 2026, month: 5, day: 15 }),
  convention: undefined,
  bonus: 0,
  system: "GDS",
  percentages: "TABLE",
};

export const inMonth = (month: number) =>
  serial({ year: 2026, month, day: 1 + ((month * 7) % 28) });

export const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
