import { choice, setting } from "../../language/setting";
import type { Template } from "../../language/template";
import { calendarMonths, daysInYear, hoursInDay } from "../common/calendar";
import { checkTolerance } from "../common/check-tolerance";
import { shortestPeriod } from "../common/periods";
import { PEERS, PRICES, peerIds, priceIds } from "./companies";

const numbered = (labels: readonly string[]) =>
  `${labels.map((label, i) => `${i + 1} ${label}`).join("; ")}.`;
const places = (list: readonly unknown[]) => list.map((_, i) => i + 1);

export const settings: Template["settings"] = {
  FewestPeers: setting(2, "peers", 1, 10)`Fewest peers that make a multiple | With fewer, no value
    is implied: one peer is a price, not a market.`,
  UseQuartiles: choice(0, "1 or 0", [0, 1])`Ends of a range: quartiles (1), or low and high (0) |
    Quartiles say something from about five peers on.`,
  PriceInQuestion: choice(1, "number", places(priceIds))`
    Price in question | ${numbered(priceIds.map((key) => PRICES[key].label))}`,
  LandlordInQuestion: choice(1, "number", places(peerIds))`
    Landlord that it stands against | ${numbered(peerIds.map((id) => PEERS[id]))}`,
  FirstLab: choice(3, "number", places(priceIds))`Lab of the first rank | Numbered as the price in
    question. That the lab in question could be worth as much is assumed.`,
  ShortestPeriod: shortestPeriod("the term"),
  ...calendarMonths,
  DaysInYear: daysInYear("Of electricity."),
  HoursInDay: hoursInDay,
  CheckTolerance: checkTolerance(),
};
