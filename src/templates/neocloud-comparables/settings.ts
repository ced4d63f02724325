import { calendarMonths, daysInYear, hoursInDay } from "../common/calendar";
import { checkTolerance } from "../common/check-tolerance";
import { shortestPeriod } from "../common/periods";
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
  ShortestPeriod: shortestPeriod("the term"),
  ...calendarMonths,
  DaysInYear: daysInYear("Of electricity."),
  HoursInDay: hoursInDay,
  CheckTolerance: checkTolerance(),
};
