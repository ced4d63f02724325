import { data } from "../../language/block";
import type { DataBlock, DataRow } from "../../language/data-block";
import { inputs } from "../../language/sheet";
import { claimRows } from "./bridge-figures";
import { AS_LANDLORD, GROUP, PRICES, priceIds } from "./companies";
import { company, figuresOf, known, unknown } from "./figures";

/** What deals call it, where it leases capacity out. */
function landlord(id: string): Record<string, DataRow> {
  if (id !== "spacex" && id !== "xai") return {};
  return {
    [`${id}_lessor`]: {
      label: "Name as the landlord of a deal",
      unit: "text",
      cells: { value: AS_LANDLORD[id] },
      source: "As the deals name it.",
    },
  };
}

/** A lab with its prices, each of a day; what it owes and owns is of the newest. */
function lab(id: string): DataBlock {
  const of = company(id);
  const equities = priceIds
    .filter((key) => PRICES[key].company === id)
    .map((key) => {
      const { label, on } = PRICES[key];
      const figure = figuresOf(of, "EquityValue").find((one) => one.on === on);
      if (!figure) throw new Error(`The library has no price for ${label}.`);
      return [`${key}_equity`, known(`${figure.label}, equity`, "$m", of, figure)] as const;
    });
  return data(
    of.name,
    id,
    { value: "Value" },
    { ...landlord(id), ...Object.fromEntries(equities), ...claimRows(id, of) },
  );
}

function group(): DataBlock {
  const of = company(GROUP);
  const price = figuresOf(of, "EquityValue").at(-1);
  if (!price) throw new Error("The library has no price for the group.");
  return data(
    of.name,
    GROUP,
    { value: "Value" },
    {
      ...landlord(GROUP),
      [`${GROUP}_equity`]: known(`${price.label}, equity`, "$m", of, price),
      ...claimRows(GROUP, of),
    },
  );
}

/** Two further parts of whoever leases the loaded deal out. */
const parts = data(
  "Further parts of the landlord of the loaded deal",
  "further",
  { metric: "Metric", multiple: { head: "Multiple", unit: "x", min: 0 } },
  {
    further_first: unknown("A part, such as a business of its own", "$m"),
    further_second: unknown("Another part", "$m"),
  },
);

export const labs = inputs(
  "Labs",
  "Labs, and a group that leases capacity out",
  "What buyers of shares paid. Where debt or cash is not reported there is a price of the equity, and no enterprise value.",
  { columns: [18, 12] },
  ...[...new Set(priceIds.map((key) => PRICES[key].company))].map(lab).concat(group(), parts),
);
