import { rows, type Sheet, table } from "../template";
import { against, type Basis, highs, ratio, weight } from "./weights";

const difference = (a: string, b: string) =>
  `IF(AND(ISNUMBER(${a}), ISNUMBER(${b})), ${a} - ${b}, "NM")`;

const onBoth = (cell: (basis: Basis) => string) => ({ equity: cell("equity"), ev: cell("ev") });
const chosen = (list: string, setting: string) =>
  onBoth((basis) => `INDEX(${list}.${basis}, ${setting})`);

/** Weights outside 0 to 1, less those that are said to be. */
const unsaid = (weights: string, said: string) =>
  `COUNTIF(${weights}, "<0") + COUNTIF(${weights}, ">1") - COUNTIF(${said}, "outside")`;

const repriced = (basis: Basis) =>
  `IF(ISNUMBER(implied_weight.${basis}), landlord.${basis} + implied_weight.${basis} * (first_lab.${basis} - landlord.${basis}) - price.${basis}, 0)`;

export const gap: Sheet = {
  name: "Gap",
  role: "outputs",
  title: "Lab or landlord",
  purpose:
    "What the market pays for being a lab rather than a landlord of GPUs. Equity stands against equity and EV against EV, never one against the other.",
  overTime: false,
  columns: [16, 14, 12, 16, 14, 12, 16],
  blocks: [
    rows("In question (chosen in Settings)", {
      price_name: {
        label: "The lab that leases out, at the price",
        unit: "text",
        value: "INDEX(highs.labels, PriceInQuestion)",
      },
      landlord_name: {
        label: "The landlord",
        unit: "text",
        value: "INDEX(against.labels, LandlordInQuestion)",
      },
      first_lab_name: {
        label: "The lab of the first rank",
        unit: "text",
        value: "INDEX(highs.labels, FirstLab)",
      },
    }),
    table(
      "The gap",
      "gap",
      { equity: "On equity", ev: "On EV" },
      {
        price: {
          label: "The lab that leases out",
          unit: "$m",
          cells: chosen("highs", "PriceInQuestion"),
        },
        landlord: {
          label: "The landlord",
          unit: "$m",
          cells: chosen("against", "LandlordInQuestion"),
        },
        gap_paid: {
          label: "What is paid for being a lab",
          unit: "$m",
          cells: onBoth((basis) => difference(`price.${basis}`, `landlord.${basis}`)),
          emphasis: "total",
        },
        landlord_share: {
          label: "The landlord as a share of the lab",
          unit: "%",
          cells: onBoth((basis) => ratio(`landlord.${basis}`, `price.${basis}`)),
        },
        price_most: {
          label: "The lab's EV at most: no cash taken off, where none is reported",
          unit: "$m",
          cells: { ev: "INDEX(highs.most, PriceInQuestion)" },
        },
        share_least: {
          label: "The landlord as a share of that: at least",
          unit: "%",
          cells: { ev: ratio("landlord.ev", "price_most.ev") },
        },
        first_lab: {
          label: "A lab of the first rank",
          unit: "$m",
          cells: chosen("highs", "FirstLab"),
        },
        implied_weight: {
          label: "Weight on lab that the price implies",
          unit: "%",
          cells: onBoth((basis) => weight(`first_lab.${basis}`, basis)),
          emphasis: "result",
        },
        landlord_weight: {
          label: "Weight on landlord",
          unit: "%",
          cells: onBoth(
            (basis) => `IF(ISNUMBER(implied_weight.${basis}), 1 - implied_weight.${basis}, "NM")`,
          ),
        },
      },
    ),
    highs,
    against,
  ],
  charts: [
    {
      title:
        "Weight on lab that the price implies on equity, by what a lab of the first rank is worth",
      kind: "bar",
      of: "highs",
      series: ["weight"],
      unit: "%",
    },
  ],
  checks: [
    {
      label: "The weights price the lab again, on equity",
      unit: "$m",
      difference: repriced("equity"),
    },
    { label: "The weights price the lab again, on EV", unit: "$m", difference: repriced("ev") },
    {
      label: "A weight that lies outside 0 to 1 is said to, on equity",
      unit: "count",
      difference: unsaid("highs.weight", "highs.said"),
    },
    {
      label: "A weight that lies outside 0 to 1 is said to, on EV",
      unit: "count",
      difference: unsaid("highs.weight_ev", "highs.said_ev"),
    },
  ],
};
