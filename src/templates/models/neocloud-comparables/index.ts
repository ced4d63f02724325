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
  FewestPeers: setting(2, "peers", 1, 10)`
    Minimum number of peers | Below this, no implied value is shown.`,
  UseQuartiles: choice(0, "1 or 0", [0, 1])`
    Range: quartiles (1) or low–high (0) | Quartiles need about five peers to be meaningful.`,
  PriceInQuestion: choice(1, "number", places(priceIds))`
    Lab valuation tested | ${numbered(priceIds.map((key) => PRICES[key].label))}`,
  LandlordInQuestion: choice(1, "number", places(peerIds))`
    Landlord benchmark | ${numbered(peerIds.map((id) => PEERS[id]))}`,
  FirstLab: choice(3, "number", places(priceIds))`Frontier lab benchmark | Numbered as "Lab
    valuation tested". Assumes the lab could reach this value.`,
  ShortestPeriod: shortestPeriod("the term"),
  ...calendarMonths,
  DaysInYear: daysInYear("Of electricity."),
  HoursInDay: hoursInDay,
  CheckTolerance: checkTolerance(),
};

const results: Template["results"] = [
  count.shown("Peers with EV and revenue estimate")`
    peers_counted.revenue_next | statistics exclude NM`,
  x.shown("Median EV/Revenue, next year")`stat_median.revenue_next | company guidance or consensus`,
  x.shown("Median EV/Backlog")`stat_median.backlog | on headline backlog as reported`,
  $bn.shown("Lease DCF, enforceable")`pv_binding | pre-tax PV; site cost treated as sunk`,
  $bn.shown("Lease DCF, headline")`pv_term | if the tenant stays to term end`,
  $bn.shown("Lease at median EV/Backlog, enforceable")`
    by_backlog_binding.mid | at the peers' multiple of headline backlog`,
  $bn.shown("Lease at median EV/Backlog, headline")`by_backlog.mid | like for like with the peers`,
  shown(exitReading, "Other interpretations are on Inputs"),
  shown(asOf),
  text.shown("Lab acting as landlord")`price_name | set on Settings`,
  percent.shown("Landlord ÷ lab, equity value")`landlord_share.equity | equity over equity`,
  percent.shown("Landlord ÷ lab, EV")`landlord_share.ev | NM until debt and cash of both are known`,
  percent.shown("Landlord ÷ lab, EV (lower bound)")`share_least.ev | lab's cash not deducted`,
  percent.shown("Implied lab weight, equity value")`
    implied_weight.equity | vs. frontier lab chosen on Settings`,
  percent.shown("Implied lab weight, EV")`
    implied_weight.ev | NM unless debt and cash are known for all`,
  percent.shown("Lease ÷ landlord EV, enforceable")`
    leased_share.binding | enforceable; NM if EV unknown`,
  percent.shown("Lease ÷ landlord EV, headline")`leased_share.headline`,
];

/** What to know to read and to use this model: a paragraph each. */
const guide: readonly string[] = [
  "Peers and Labs hold reported data, each figure with its date, evidence and source. Dates differ: prices are from spring 2026, most balance sheets from year-end 2025.",
  "Blanks are unreported and flow through as blank or NM, never zero; fill one in and it is included. Use the last peer for your own company. To exclude a peer, clear its equity value.",
  "EV requires equity value, debt and cash. If shares and price are given, they override the reported equity value. Include operating leases only with a pre-rent metric (EBITDAR).",
  'Fiscal years are calendarized (VAL.CALENDARIZE). "Last" is that calendar year; "next" is the following year, from company guidance or consensus.',
  "Compare MW on one basis: active with active, contracted with contracted. If the lease MW is assumed or approximate, so is the value.",
  "IREN's revenue is mostly bitcoin mining and Nebius holds stakes in other businesses; interpret their multiples accordingly.",
  "A multiple values a growing going concern; a lease ends and is enforceable for less. Treat the lease's own DCF as the anchor and multiples as a market cross-check.",
  "Implied lab weight places the price between a landlord and a frontier lab. A weight outside 0–1 lies outside the range and is flagged.",
  "The SOTP is for the loaded deal's landlord, matched by name. If the landlord is not listed it shows NM; enter it as your own peer.",
];

export const neocloudComparables: Template = {
  id: "neocloud-comparables",
  title: "Neocloud comparables",
  short: "Comps",
  summary:
    "How the market values GPU landlords (neoclouds), what their multiples imply for the leased capacity, and how much of a lab's valuation looks like a landlord's.",
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
