import { data } from "../../language/block";
import type { DataRow } from "../../language/data-block";
import { each } from "../../language/each";
import { inputs, type Parts } from "../../language/sheet";
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
function lab(id: string): Parts {
  const of = company(id);
  const prices = priceIds.filter((key) => PRICES[key].company === id);
  const equities = each(prices, (key) => {
    const { label, on } = PRICES[key];
    const figure = figuresOf(of, "EquityValue").find((one) => one.on === on);
    if (!figure) throw new Error(`The library has no price for ${label}.`);
    return { [`${key}_equity`]: known(`${figure.label}, equity`, "$m", of, figure) };
  });
  return {
    [id]: data(of.name, { value: "Value" }, { ...landlord(id), ...equities, ...claimRows(id, of) }),
  };
}

function group(): Parts {
  const of = company(GROUP);
  const price = figuresOf(of, "EquityValue").at(-1);
  if (!price) throw new Error("The library has no price for the group.");
  return {
    [GROUP]: data(
      of.name,
      { value: "Value" },
      {
        ...landlord(GROUP),
        [`${GROUP}_equity`]: known(`${price.label}, equity`, "$m", of, price),
        ...claimRows(GROUP, of),
      },
    ),
  };
}

/** Two further parts of whoever leases the loaded deal out. */
const parts = {
  further: data(
    "Further parts of the landlord of the loaded deal",
    { metric: "Metric", multiple: { head: "Multiple", unit: "x", min: 0 } },
    {
      further_first: unknown("A part, such as a business of its own", "$m"),
      further_second: unknown("Another part", "$m"),
    },
  ),
};

export const labs = inputs.columns([
  18, 12,
])`Labs | Labs, and a group that leases capacity out | What buyers of shares paid. Where debt or
  cash is not reported there is a price of the equity, and no enterprise value.`({
  ...each([...new Set(priceIds.map((key) => PRICES[key].company))], lab),
  ...group(),
  ...parts,
});
