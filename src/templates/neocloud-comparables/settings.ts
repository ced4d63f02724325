import type { Template } from "../template";
import { PEERS, PRICES, peerIds, priceIds } from "./companies";

const numbered = (labels: readonly string[]) =>
  `${labels.map((label, i) => `${i + 1} ${label}`).join("; ")}.`;
const places = (list: readonly unknown[]) => list.map((_, i) => i + 1);

export const settings: Template["settings"] = {
  FewestPeers: {
    label: "Fewest peers that make a multiple",
    unit: "peers",
    value: 2,
    min: 1,
    max: 10,
    note: "With fewer, no value is implied: one peer is a price, not a market.",
  },
  UseQuartiles: {
    label: "Ends of a range: quartiles (1), or low and high (0)",
    unit: "1 or 0",
    value: 0,
    options: [0, 1],
    note: "Quartiles say something from about five peers on.",
  },
  PriceInQuestion: {
    label: "Price in question",
    unit: "number",
    value: 1,
    options: places(priceIds),
    note: numbered(priceIds.map((key) => PRICES[key].label)),
  },
  LandlordInQuestion: {
    label: "Landlord that it stands against",
    unit: "number",
    value: 1,
    options: places(peerIds),
    note: numbered(peerIds.map((id) => PEERS[id])),
  },
  FirstLab: {
    label: "Lab of the first rank",
    unit: "number",
    value: 3,
    options: places(priceIds),
    note: "Numbered as the price in question. That the lab in question could be worth as much is assumed.",
  },
  ShortestPeriod: {
    label: "Shortest period",
    unit: "months",
    value: 3,
    options: [1, 3, 6, 12],
    note: "Periods are longer where the term would run past the timeline.",
  },
  MonthsInQuarter: { label: "Months in a quarter", unit: "months", value: 3, note: "Calendar." },
  MonthsInHalfYear: { label: "Months in half a year", unit: "months", value: 6, note: "Calendar." },
  MonthsInYear: { label: "Months in a year", unit: "months", value: 12, note: "Calendar." },
  DaysInYear: { label: "Days in a year", unit: "days", value: 365, note: "Of electricity." },
  HoursInDay: { label: "Hours in a day", unit: "hours", value: 24, note: "Calendar." },
  CheckTolerance: {
    label: "Difference that a check lets pass",
    unit: "$ or days",
    value: 0.01,
    min: 0,
    max: 0.01,
    note: "One cent.",
  },
};
