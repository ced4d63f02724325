import { $bn, percent, shown, text } from "../../language/row";
import type { Template } from "../../language/template";
import { asOf, exitReading, firstExit } from "../common/read-with";

export const results: Template["results"] = [
  $bn.shown("Headline: all payments of the term")`headline | not what binds`,
  $bn.shown("Enforceable at the as-of date")`enforceable | on this reading and date`,
  shown(exitReading, "Readings differ: see Inputs"),
  shown(asOf),
  shown(firstExit, "if notice is given as soon as it may be"),
  percent.shown("Incremental margin, if the tenant stays")`
    whole_incremental_margin.term | on the cost that the lease causes`,
  percent.shown("Fully loaded margin, if the tenant stays")`
    whole_loaded_margin.term | the site paid for too`,
  text.shown("What the statements run on")`runs_on | a setting`,
  percent.shown("Return after tax, before debt")`
    internal_rate.free_cash_flow | on the site at its book value`,
  percent.shown("Return to owners")`internal_rate.equity_flow | after debt and tax`,
  $bn.shown("Debt at close")`debt_at_close | sculpted to the cover ratio, within the most`,
  $bn.shown("Net present value, weighted, if the tenant stays")`
    weighted_stays | bear, base and bull by probability`,
  $bn.shown("Net present value, weighted, if it leaves")`weighted_leaves | as soon as it may`,
];
