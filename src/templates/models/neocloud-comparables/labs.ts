import type { DataRow } from "../../language/data-block";
import { data, each, inputs, type Parts } from "../../language/sheet";
import {
  AS_LANDLORD,
  claimRows,
  company,
  figuresOf,
  GROUP,
  known,
  PRICES,
  priceIds,
  unknown,
} from "./companies";

/** What deals call it, where it leases capacity out. */
function landlord(id: string): Record<string, DataRow> {
  if (id !== "spacex" && id !== "xai") return {};
  return {
    [`${id}_lessor`]: {
      label: "Landlord name in deal library",
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
    "Other segments of the landlord",
    { metric: "Metric", multiple: { head: "Multiple", unit: "x", min: 0 } },
    {
      further_first: unknown("Other segment 1 (e.g., standalone business)", "$m"),
      further_second: unknown("Other segment 2", "$m"),
    },
  ),
};

export const labs = inputs.columns([18, 12])`Labs | Labs and parent group |
  Transaction and round valuations. Where debt or cash is unreported, only equity value is shown.`({
  ...each([...new Set(priceIds.map((key) => PRICES[key].company))], lab),
  ...group(),
  ...parts,
});
