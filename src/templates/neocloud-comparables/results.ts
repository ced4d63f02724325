import { asOf, exitReading } from "../common/read-with";
import type { Template } from "../template";

export const results: Template["results"] = [
  {
    label: "Peers with EV and estimated revenue",
    unit: "count",
    value: "peers_counted.revenue_next",
    note: "statistics count only what is there",
  },
  {
    label: "Median EV/Revenue of the year after",
    unit: "x",
    value: "stat_median.revenue_next",
    note: "on estimates, of companies or analysts",
  },
  {
    label: "Median EV/Backlog",
    unit: "x",
    value: "stat_median.backlog",
    note: "on headline backlog, as they report it",
  },
  {
    label: "Lease by its own cash, what binds",
    unit: "$bn",
    value: "pv_binding",
    note: "present value, before tax, the site paid for",
  },
  {
    label: "The same, headline",
    unit: "$bn",
    value: "pv_term",
    note: "if the tenant stays to the end of the term",
  },
  {
    label: "Lease by EV/Backlog, what binds, median",
    unit: "$bn",
    value: "by_backlog_binding.mid",
    note: "at the peers' multiple of headline backlog",
  },
  {
    label: "The same, headline",
    unit: "$bn",
    value: "by_backlog.mid",
    note: "like for like with the peers",
  },
  { ...exitReading, note: "Readings differ: see Inputs" },
  { ...asOf, note: "" },
  { label: "The lab that leases out", unit: "text", value: "price_name", note: "a setting" },
  {
    label: "Landlord as a share of it, on equity",
    unit: "%",
    value: "landlord_share.equity",
    note: "equity over equity",
  },
  {
    label: "The same, on EV",
    unit: "%",
    value: "landlord_share.ev",
    note: "NM until debt and cash of both are known",
  },
  {
    label: "The same, on EV, at least",
    unit: "%",
    value: "share_least.ev",
    note: "no cash of the lab taken off",
  },
  {
    label: "Weight on lab in its price, on equity",
    unit: "%",
    value: "implied_weight.equity",
    note: "against the lab of the first rank in Settings",
  },
  {
    label: "The same, on EV",
    unit: "%",
    value: "implied_weight.ev",
    note: "NM until debt and cash of all are known",
  },
  {
    label: "Lease as a share of its landlord's EV",
    unit: "%",
    value: "leased_share.binding",
    note: "as far as it binds; NM where EV is not known",
  },
  { label: "The same, headline", unit: "%", value: "leased_share.headline", note: "" },
];
