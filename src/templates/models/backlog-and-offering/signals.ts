import { signals as known } from "../../../deals/context";
import type { SignalFile } from "../../../deals/context-schema";
import { serialOf } from "../../../spreadsheet/serial-dates";
import { count, date, text } from "../../language/row";
import { data, each, inputs, outputs, rows, table } from "../../language/sheet";
import { asOf } from "../common/read-with";

const key = (i: number) => `signal_${i + 1}`;
const day = (iso: string) => serialOf(iso) ?? 0;

const dated = (signal: SignalFile, i: number) => {
  const { title, on, until = on, bull, bear, basis } = signal;
  const days = { from: day(on), until: day(until) };
  const cells = { ...days, bull, bear, deals: signal.deals.join(", "), read: "open" };
  return { [key(i)]: text.assumed(title, cells)`${basis}` };
};

/** What to watch, by date: typed in, and marked as the days pass. */
export const signalData = inputs.columns([12, 12, 40, 40, 22, 10], 34)`Signals | Signals to watch |
  By date. Mark what came true as bull or bear; Watch counts the marks.`({
  signals: data(
    "Bull and bear signposts",
    {
      from: { head: "From", unit: "date" },
      until: { head: "Until", unit: "date" },
      bull: "Bull reading",
      bear: "Bear reading",
      deals: "Affects",
      read: { head: "Read as", options: ["open", "bull", "bear"] },
    },
    each(known, dated),
  ),
});

const watched = (title: string, k: string) => text.cells(title)`
  ${k}.from | ${k}.until | IF(${k}.read <> "open", "read", IF(AsOf < ${k}.from, "upcoming", IF(AsOf
  <= ${k}.until, "open", "past; mark it"))) | MAX(0, IF(AsOf < ${k}.from, ${k}.from - AsOf,
  ${k}.until - AsOf)) | ${k}.read | IF(SUMPRODUCT((counted_id[] <> "") *
  ISNUMBER(SEARCH(counted_id[], ${k}.deals))) > 0, "yes", "no")`;

/** Where each signal stands on the as-of date. */
export const watch = outputs.columns([12, 12, 16, 12, 12, 16], 46)`Watch | Signposts at the as-of
  date | Upcoming, open and resolved signposts. Details and sources are on Signals.`({
  Basis: rows,
  watch_as_of: asOf,
  watch: table("By date")`from date: From | until date: Until | status text: Status | days days:
    Days | read text: Read as | here text: Affects`,
  ...each(known, ({ title }, i) => ({ [`watch_${i + 1}`]: watched(title, key(i)) })),
  Count: rows,
  signals_ahead: count.value("Upcoming")`COUNTIF(watch.status, "upcoming")`,
  signals_open: count.value("Open")`COUNTIF(watch.status, "open")`,
  signals_past: count.value("Past, not marked")`COUNTIF(watch.status, "past*")`,
  signals_bull: count.value("Marked bull")`COUNTIF(watch.read, "bull")`,
  signals_bear: count.value("Marked bear")`COUNTIF(watch.read, "bear")`,
  next_signal: date.value("Next start or end date")`
    IFERROR(AsOf + SMALL(watch.days, COUNTIF(watch.days, 0) + 1), 0)`,
  "Every signpost is upcoming, open, past or marked": count.check`
    signals_ahead + signals_open + signals_past + signals_bull + signals_bear - ROWS(watch.status)`,
  "Signposts are in date order": count.check`
    ${known
      .slice(1)
      .map((_, i) => `(${key(i)}.from > ${key(i + 1)}.from)`)
      .join(" + ")}`,
});
