import type { TableRow } from "../blocks";
import { asOf, exitReading } from "../common/read-with";
import { rows, type Sheet, table } from "../template";
import { READINGS, type Reading } from "./segments";

const onBoth = (cell: (reading: Reading) => string) => ({
  binding: cell("binding"),
  headline: cell("headline"),
});

const shown = (label: string, row: string, emphasis?: TableRow["emphasis"]): TableRow => ({
  label,
  unit: "$m",
  cells: onBoth((reading) => `parts_${reading}.${row}.value`),
  ...(emphasis ? { emphasis } : {}),
});

const known = (label: string, name: string): TableRow => ({
  label,
  unit: "$m",
  cells: onBoth(() => name),
});

const less = (a: string, b: string) => `IF(AND(ISNUMBER(${a}), ISNUMBER(${b})), ${a} - ${b}, "NM")`;

const sameEitherWay = (reading: Reading) => ({
  label: `The remainder is the same from EV and from equity: ${READINGS[reading].toLowerCase()}`,
  unit: "$m" as const,
  difference: `IF(ISNUMBER(remainder_ev.${reading}), remainder_ev.${reading} - remainder_equity.${reading}, 0)`,
});

export const parts: Sheet = {
  name: "Parts",
  role: "outputs",
  title: "Sum of the parts",
  purpose:
    "How much of the price of whoever leases the capacity out the lease carries, as far as it binds and as the headline has it, and what is left for everything else.",
  overTime: false,
  blocks: [
    rows("Read with", {
      owner_name: { label: "Landlord of the loaded deal", unit: "text", value: "Lessor" },
      owner_label: {
        label: "Priced as",
        unit: "text",
        value:
          'IF(owner_place = 0, "not among the companies: see the peer of your own", INDEX(owners.labels, owner_place))',
      },
      parts_reading: exitReading,
      parts_as_of: asOf,
    }),
    table("On enterprise value", "on_ev", READINGS, {
      shown_leased: shown("Leased capacity: its cash in present value", "leased"),
      shown_first: shown("Further part", "first"),
      shown_second: shown("Another part", "second"),
      shown_whole: shown("Sum of the parts", "whole", "total"),
      shown_ev: known("Enterprise value of its landlord", "owner_ev"),
      remainder_ev: {
        label: "Remainder, which everything else must carry",
        unit: "$m",
        cells: onBoth((reading) => less(`shown_ev.${reading}`, `shown_whole.${reading}`)),
        emphasis: "result",
      },
      leased_share: {
        label: "Leased capacity as a share of the enterprise value",
        unit: "%",
        cells: onBoth(
          (reading) =>
            `IF(ISNUMBER(shown_ev.${reading}), shown_leased.${reading} / shown_ev.${reading}, "NM")`,
        ),
      },
    }),
    table("On equity", "on_equity", READINGS, {
      equity_whole: shown("Sum of the parts", "whole"),
      equity_claims: known("Net claims on its landlord", "owner_claims"),
      equity_parts: {
        label: "Equity of the parts",
        unit: "$m",
        cells: onBoth(
          (reading) =>
            `IF(ISNUMBER(equity_claims.${reading}), parts_${reading}.equity.value, "NM")`,
        ),
        emphasis: "total",
      },
      equity_price: known("Equity of its landlord", "owner_equity"),
      remainder_equity: {
        label: "Remainder, which everything else must carry",
        unit: "$m",
        cells: onBoth((reading) => less(`equity_price.${reading}`, `equity_parts.${reading}`)),
        emphasis: "result",
      },
    }),
  ],
  checks: [sameEitherWay("binding"), sameEitherWay("headline")],
};
