import { $bn, count, percent, shown, text, x } from "../../language/row";
import type { Template } from "../../language/template";
import { asOf, exitReading } from "../common/read-with";

export const results: Template["results"] = [
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
