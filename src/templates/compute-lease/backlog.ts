import { loaded } from "../common/contract";
import { type Sheet, table } from "../template";

export const backlog: Sheet = {
  name: "Backlog",
  role: "outputs",
  title: "Backlog by time band",
  purpose:
    "Fees still to come from the as-of date: the headline, and what of it binds. Only what binds is a remaining performance obligation.",
  overTime: false,
  blocks: [
    table(
      "Time bands, in months from the as-of date",
      "bands",
      { first: "First", second: "Second", third: "Third" },
      {
        band_ends: {
          label: "A band ends after",
          unit: "months",
          cells: { first: "FirstBand", second: "SecondBand", third: "ThirdBand" },
        },
      },
    ),
    {
      kind: "spill",
      title: "Backlog",
      key: "backlog",
      formula: `DROP(${loaded.backlog("bands[]")}, 1, 1)`,
      rows: { headline: "Headline backlog (not RPO)", binding: "Enforceable" },
      columns: {
        first: "First band",
        second: "Second band",
        third: "Third band",
        beyond: "Beyond",
        whole: "Total",
      },
      unit: "$m",
      emphasis: { binding: "result" },
    },
    table(
      "Read with",
      "read_backlog_with",
      { value: "" },
      {
        backlog_reading: {
          label: "Reading of the exit clause",
          unit: "text",
          cells: { value: "ExitReading" },
        },
        backlog_as_of: { label: "As-of date", unit: "date", cells: { value: "AsOf" } },
        backlog_exit: {
          label: "First day without service, notice given at once",
          unit: "date",
          cells: { value: "exit_date" },
        },
      },
    ),
  ],
  checks: [
    {
      label: "Headline backlog is what is left of the contract",
      unit: "$m",
      difference: "backlog.headline.whole - left",
    },
    {
      label: "Enforceable backlog is what binds",
      unit: "$m",
      difference: "backlog.binding.whole - enforceable",
    },
  ],
  charts: [
    {
      title: "Backlog by time band: headline, and what of it binds ($m)",
      kind: "stacked bar",
      of: "backlog",
      series: ["first", "second", "third", "beyond"],
      unit: "$m",
    },
  ],
};
