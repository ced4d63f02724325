import { heads, spill, table } from "../../language/heading";
import { $m, date, months, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { loaded } from "../common/contract";

export const backlog = outputs`Backlog | Backlog by time band |
  Fees still to come from the as-of date: the headline, and what of it binds. Only what binds is a
  remaining performance obligation.`({
  bands: table("Time bands, in months from the as-of date")`
    first: First | second: Second | third: Third`,
  band_ends: months.cells("A band ends after")`FirstBand | SecondBand | ThirdBand`,
  backlog: spill(
    "Backlog",
    heads`first: First band | second: Second band | third: Third band | beyond: Beyond | whole: Total`,
    {
      headline: $m.spilled("Headline backlog (not RPO)"),
      binding: $m.result.spilled("Enforceable"),
    },
  )`DROP(${loaded.backlog("bands[]")}, 1, 1)`,
  read_backlog_with: table("Read with")`value:`,
  backlog_reading: text.cells("Reading of the exit clause")`ExitReading`,
  backlog_as_of: date.cells("As-of date")`AsOf`,
  backlog_exit: date.cells("First day without service, notice given at once")`exit_date`,
  "Headline backlog is what is left of the contract": $m.check`backlog.headline.whole - left`,
  "Enforceable backlog is what binds": $m.check`backlog.binding.whole - enforceable`,
  "Backlog by time band: headline, and what of it binds ($m)": $m.chart("stacked bar", "backlog")`
    first | second | third | beyond`,
});
