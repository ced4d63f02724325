import { signals as known } from "../../../deals/context";
import type { SignalFile } from "../../../deals/context-schema";
import { serialOf } from "../../../spreadsheet/serial-dates";
import { data } from "../../language/block";
import type { DataRow } from "../../language/data-block";
import { each } from "../../language/each";
import { rows, table } from "../../language/heading";
import { count, date, text } from "../../language/row";
import { inputs, outputs } from "../../language/sheet";
import { asOf } from "../common/read-with";

const key = (i: number) => `signal_${i + 1}`;
const day = (iso: string) => serialOf(iso) ?? 0;

const dated = (signal: SignalFile, i: number): [string, DataRow] => [
  key(i),
  {
    label: signal.title,
    unit: "text",
    cells: {
      from: day(signal.on),
      until: day(signal.until ?? signal.on),
      bull: signal.bull,
      bear: signal.bear,
      deals: signal.deals.join(", "),
      read: "open",
    },
    standing: "assumed",
    source: signal.basis,
  },
];

/** What to watch, by date: typed in, and marked as the days pass. */
export const signalData = inputs.columns([12, 12, 40, 40, 22, 10], 34)`Signals | Signals to watch |
  By date. Mark what came true as bull or bear; Watch counts the marks.`({
  signals: data(
    "What would speak for either side",
    {
      from: { head: "From", unit: "date" },
      until: { head: "Until", unit: "date" },
      bull: "Bull reading",
      bear: "Bear reading",
      deals: "Bears on",
      read: { head: "Read as", options: ["open", "bull", "bear"] },
    },
    Object.fromEntries(known.map(dated)),
  ),
});

const watched = (title: string, k: string) => text.cells(title)`
  ${k}.from | ${k}.until | IF(${k}.read <> "open", "read", IF(AsOf < ${k}.from, "ahead", IF(AsOf <=
  ${k}.until, "open now", "past: mark it"))) | MAX(0, IF(AsOf < ${k}.from, ${k}.from - AsOf,
  ${k}.until - AsOf)) | ${k}.read | IF(SUMPRODUCT((counted_id[] <> "") *
  ISNUMBER(SEARCH(counted_id[], ${k}.deals))) > 0, "yes", "no")`;

/** Where each signal stands on the as-of date. */
export const watch = outputs.columns(
  [12, 12, 16, 12, 12, 16],
  46,
)`Watch | Signals against the as-of date | Which signals are ahead, which are open, and what has
  been read; details and sources are on Signals.`({
  "Read with": rows,
  watch_as_of: asOf,
  watch: table("By date")`from date: From | until date: Until | status text: Status | days days:
    Days | read text: Read as | here text: Bears on these`,
  ...each(known, ({ title }, i) => ({ [`watch_${i + 1}`]: watched(title, key(i)) })),
  Count: rows,
  signals_ahead: count.value("Ahead")`COUNTIF(watch.status, "ahead")`,
  signals_open: count.value("Open now")`COUNTIF(watch.status, "open now")`,
  signals_past: count.value("Past and not yet read")`COUNTIF(watch.status, "past*")`,
  signals_bull: count.value("Read as bull")`COUNTIF(watch.read, "bull")`,
  signals_bear: count.value("Read as bear")`COUNTIF(watch.read, "bear")`,
  next_signal: date.value("Next day on which one begins or ends")`
    IFERROR(AsOf + SMALL(watch.days, COUNTIF(watch.days, 0) + 1), 0)`,
  "Every signal is ahead, open, past or read": count.check`
    signals_ahead + signals_open + signals_past + signals_bull + signals_bear - ROWS(watch.status)`,
  "They stand in the order of their dates": count.check`
    ${known
      .slice(1)
      .map((_, i) => `(${key(i)}.from > ${key(i + 1)}.from)`)
      .join(" + ")}`,
});
