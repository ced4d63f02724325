import { $bn, count, percent, shown, text, x } from "../../language/row";
import { choice, setting } from "../../language/setting";
import type { Template } from "../../language/template";
import { asOf, exitReading } from "../common/read-with";
import {
  calendarMonths,
  checkTolerance,
  daysInYear,
  hoursInDay,
  shortestPeriod,
} from "../common/timeline";
import { bridges } from "./bridge";
import { PEERS, PRICES, peerIds, priceIds } from "./companies";
import { gap } from "./gap";
import { implied } from "./implied";
import { labs } from "./labs";
import { lease } from "./lease";
import { multiples, years } from "./multiples";
import { peers } from "./peers";
import { segmentSheet } from "./segments";
import { parts, summary } from "./summary";

const numbered = (labels: readonly string[]) =>
  `${labels.map((label, i) => `${i + 1} ${label}`).join("; ")}.`;
const places = (list: readonly unknown[]) => list.map((_, i) => i + 1);

const settings: Template["settings"] = {
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

const results: Template["results"] = [
  count.shown("Peers with EV and estimated revenue")`
    peers_counted.revenue_next | statistics count only what is there`,
  x.shown("Median EV/Revenue of the year after")`
    stat_median.revenue_next | on estimates, of companies or analysts`,
  x.shown("Median EV/Backlog")`stat_median.backlog | on headline backlog, as they report it`,
  $bn.shown("Lease by its own cash, what binds")`
    pv_binding | present value, before tax, the site paid for`,
  $bn.shown("The same, headline")`pv_term | if the tenant stays to the end of the term`,
  $bn.shown("Lease by EV/Backlog, what binds, median")`
    by_backlog_binding.mid | at the peers' multiple of headline backlog`,
  $bn.shown("The same, headline")`by_backlog.mid | like for like with the peers`,
  shown(exitReading, "Readings differ: see Inputs"),
  shown(asOf),
  text.shown("The lab that leases out")`price_name | a setting`,
  percent.shown("Landlord as a share of it, on equity")`landlord_share.equity | equity over equity`,
  percent.shown("The same, on EV")`landlord_share.ev | NM until debt and cash of both are known`,
  percent.shown("The same, on EV, at least")`share_least.ev | no cash of the lab taken off`,
  percent.shown("Weight on lab in its price, on equity")`
    implied_weight.equity | against the lab of the first rank in Settings`,
  percent.shown("The same, on EV")`implied_weight.ev | NM until debt and cash of all are known`,
  percent.shown("Lease as a share of its landlord's EV")`
    leased_share.binding | as far as it binds; NM where EV is not known`,
  percent.shown("The same, headline")`leased_share.headline`,
];

/** What to know to read and to use this model: a paragraph each. */
const guide: readonly string[] = [
  "Peers and Labs hold what is reported, each figure with its day, standing and source. The days differ: prices are of spring 2026, balance sheets mostly of the end of 2025.",
  "A blank is not reported, and stays a blank or NM all the way, never a zero: fill it in and it counts. The last peer is for one of your own; clear a peer's equity value to leave it out.",
  "There is an EV only where equity, debt and cash are known. Shares and their price, where given, go before a reported equity value; leases belong in it only against a metric before rent.",
  "Fiscal years are brought to one calendar year (VAL.CALENDARIZE). Last is that year; next is the year after it, by the company's own range or analysts' consensus.",
  "Power is compared on one basis at a time: active with active, contracted with contracted. Where the MW of the lease are assumed or approximate, so is the value.",
  "IREN's revenue is mostly of mining bitcoin, and Nebius holds stakes in other businesses: read their multiples so.",
  "A multiple capitalises a company that goes on, and grows; the lease has an end and binds for less. Its own cash is the anchor, the multiples are what the market would call it.",
  "Weight on lab is where the price stands between a landlord and a lab of the first rank. Outside 0 to 1 it lies beyond both, and is said to.",
  "The sum of the parts is of whoever leases the loaded deal out, found by name; where it is not among the companies, it is NM until the peer of your own bears its name and figures.",
];

export const neocloudComparables: Template = {
  id: "neocloud-comparables",
  title: "Neocloud comparables",
  short: "Comps",
  summary:
    "What landlords of GPUs are priced at, what that makes the leased capacity worth, and what a lab's price says of being a landlord.",
  kinds: ["gpu_cloud", "tpu_cloud", "asic_cloud", "cloud"],
  settings,
  timeline: {
    key: "period_end",
    periods: 24,
    sheet: "Lease",
    opening: "EOMONTH(MAX(AsOf, StartDate), -1)",
    each: "EOMONTH(period_end[-1], period_months)",
  },
  sheets: [
    [summary, multiples, gap, parts, peers, labs],
    [bridges, years, implied, segmentSheet, lease],
  ].flat(),
  results,
  guide,
};
