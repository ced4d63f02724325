import { spill } from "../../language/block";
import { $m, date, months, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { heads, table } from "../../language/table";
import { loaded } from "../common/contract";

export const backlog = outputs(
  "Backlog",
  "Backlog by time band",
  "Fees still to come from the as-of date: the headline, and what of it binds. Only what binds is a remaining performance obligation.",
  table("Time bands, in months from the as-of date", {
    bands: heads({ first: "First", second: "Second", third: "Third" }),
    band_ends: months.cells("A band ends after")`FirstBand | SecondBand | ThirdBand`,
  }),
  spill("Backlog", "backlog", "$m", `DROP(${loaded.backlog("bands[]")}, 1, 1)`, {
    rows: { headline: "Headline backlog (not RPO)", binding: "Enforceable" },
    columns: {
      first: "First band",
      second: "Second band",
      third: "Third band",
      beyond: "Beyond",
      whole: "Total",
    },
    emphasis: { binding: "result" },
  }),
  table("Read with", {
    read_backlog_with: heads({ value: "" }),
    backlog_reading: text.cells("Reading of the exit clause")`ExitReading`,
    backlog_as_of: date.cells("As-of date")`AsOf`,
    backlog_exit: date.cells("First day without service, notice given at once")`exit_date`,
  }),
  $m.check("Headline backlog is what is left of the contract")`backlog.headline.whole - left`,
  $m.check("Enforceable backlog is what binds")`backlog.binding.whole - enforceable`,
  $m.chart("stacked bar", "Backlog by time band: headline, and what of it binds ($m)", {
    of: "backlog",
  })`first | second | third | beyond`,
);
