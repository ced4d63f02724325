import { signals as known } from "../../../deals/context";
import type { SignalFile } from "../../../deals/context-schema";
import { serialOf } from "../../../spreadsheet/serial-dates";
import { data } from "../../language/block";
import type { DataRow } from "../../language/data-block";
import { count, date, text } from "../../language/row";
import { inputs, outputs } from "../../language/sheet";
import { heads, rows, table } from "../../language/table";
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
export const signalData = inputs(
  "Signals",
  "Signals to watch",
  "By date. Mark what came true as bull or bear; Watch counts the marks.",
  { columns: [12, 12, 40, 40, 22, 10], labels: 34 },
  data(
    "What would speak for either side",
    "signals",
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
);

const watched = (title: string, k: string) => text.cells(title)`
  ${k}.from | ${k}.until | IF(${k}.read <> "open", "read", IF(AsOf < ${k}.from, "ahead", IF(AsOf <=
  ${k}.until, "open now", "past: mark it"))) | MAX(0, IF(AsOf < ${k}.from, ${k}.from - AsOf,
  ${k}.until - AsOf)) | ${k}.read | IF(SUMPRODUCT((counted_id[] <> "") *
  ISNUMBER(SEARCH(counted_id[], ${k}.deals))) > 0, "yes", "no")`;

/** Where each signal stands on the as-of date. */
export const watch = outputs(
  "Watch",
  "Signals against the as-of date",
  "Which signals are ahead, which are open, and what has been read; details and sources are on Signals.",
  { columns: [12, 12, 16, 12, 12, 16], labels: 46 },
  rows("Read with", {
    watch_as_of: asOf,
  }),
  table("By date", {
    watch: heads({
      from: ["From", "date"],
      until: ["Until", "date"],
      status: ["Status", "text"],
      days: ["Days", "days"],
      read: ["Read as", "text"],
      here: ["Bears on these", "text"],
    }),
    ...Object.fromEntries(known.map(({ title }, i) => [`watch_${i + 1}`, watched(title, key(i))])),
  }),
  rows("Count", {
    signals_ahead: count.value("Ahead")`COUNTIF(watch.status, "ahead")`,
    signals_open: count.value("Open now")`COUNTIF(watch.status, "open now")`,
    signals_past: count.value("Past and not yet read")`COUNTIF(watch.status, "past*")`,
    signals_bull: count.value("Read as bull")`COUNTIF(watch.read, "bull")`,
    signals_bear: count.value("Read as bear")`COUNTIF(watch.read, "bear")`,
    next_signal: date.value("Next day on which one begins or ends")`
      IFERROR(AsOf + SMALL(watch.days, COUNTIF(watch.days, 0) + 1), 0)`,
  }),
  count.check("Every signal is ahead, open, past or read")`
    signals_ahead + signals_open + signals_past + signals_bull + signals_bear - ROWS(watch.status)`,
  count.check("They stand in the order of their dates")`
    ${known
      .slice(1)
      .map((_, i) => `(${key(i)}.from > ${key(i + 1)}.from)`)
      .join(" + ")}`,
);
