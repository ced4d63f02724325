import type { TableRow } from "../blocks";
import { rows, type Sheet, table } from "../template";
import { orBlank } from "./bridge";
import { PEERS, PRICES, peerIds, priceIds } from "./companies";

type Basis = "equity" | "ev";

/** Where a price stands between a landlord's and a lab's: each on one basis, never one on the other. */
const weight = (high: string, basis: Basis) =>
  `IF(AND(ISNUMBER(price.${basis}), ISNUMBER(landlord.${basis}), ISNUMBER(${high})), IF(${high} = landlord.${basis}, "NM", OFFTAKE.VAL.IMPLIEDWEIGHT(price.${basis}, landlord.${basis}, ${high})), "NM")`;

const between = (weight: string) =>
  `IF(ISNUMBER(${weight}), IF(AND(${weight} >= 0, ${weight} <= 1), "between", "outside"), "NM")`;

const ratio = (part: string, whole: string) =>
  `IF(AND(ISNUMBER(${part}), ISNUMBER(${whole})), ${part} / ${whole}, "NM")`;

const difference = (a: string, b: string) =>
  `IF(AND(ISNUMBER(${a}), ISNUMBER(${b})), ${a} - ${b}, "NM")`;

const onBoth = (cell: (basis: Basis) => string) => ({ equity: cell("equity"), ev: cell("ev") });
const chosen = (list: string, setting: string) =>
  onBoth((basis) => `INDEX(${list}.${basis}, ${setting})`);

/** Every claim that is reported, and cash only where it is: an enterprise value can only be less. */
const most = (bridge: string) =>
  `IF(AND(ISNUMBER(${bridge}.equity), ISNUMBER(${bridge}.debt)), SUM(${bridge}.equity, ${bridge}.debt, ${bridge}.leases, ${bridge}.preferred, ${bridge}.minority) - SUM(${bridge}.cash, ${bridge}.associates), "NM")`;

/** Weights outside 0 to 1, less those that are said to be. */
const unsaid = (weights: string, said: string) =>
  `COUNTIF(${weights}, "<0") + COUNTIF(${weights}, ">1") - COUNTIF(${said}, "outside")`;

const repriced = (basis: Basis) =>
  `IF(ISNUMBER(implied_weight.${basis}), landlord.${basis} + implied_weight.${basis} * (first_lab.${basis} - landlord.${basis}) - price.${basis}, 0)`;

const highRow = (key: (typeof priceIds)[number]): [string, TableRow] => {
  const row = `${key}_high`;
  return [
    row,
    {
      label: PRICES[key].label,
      unit: "$m",
      cells: {
        equity: orBlank(`${key}_bridge.equity`),
        weight: weight(`${row}.equity`, "equity"),
        said: between(`${row}.weight`),
        ev: `${key}_bridge.ev`,
        weight_ev: weight(`${row}.ev`, "ev"),
        said_ev: between(`${row}.weight_ev`),
        most: most(`${key}_bridge`),
      },
    },
  ];
};

const landlordRow = (id: (typeof peerIds)[number]): [string, TableRow] => [
  `${id}_against`,
  {
    label: PEERS[id],
    unit: "$m",
    cells: {
      equity: orBlank(`${id}_bridge.equity`),
      over: ratio(`${id}_against.equity`, "price.equity"),
      ev: `${id}_bridge.ev`,
      over_ev: ratio(`${id}_against.ev`, "price.ev"),
    },
  },
];

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
    table(
      "Weight on lab, by what a lab of the first rank is worth",
      "highs",
      {
        equity: "Equity",
        weight: "Weight",
        said: "0 to 1",
        ev: "EV",
        weight_ev: "Weight",
        said_ev: "0 to 1",
        most: "EV at most",
      },
      Object.fromEntries(priceIds.map(highRow)),
      { weight: "%", said: "text", weight_ev: "%", said_ev: "text" },
    ),
    table(
      "Each landlord as a share of the lab's price",
      "against",
      { equity: "Equity", over: "Share", ev: "EV", over_ev: "Share" },
      Object.fromEntries(peerIds.map(landlordRow)),
      { over: "%", over_ev: "%" },
    ),
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
