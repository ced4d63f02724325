import { signals as known } from "../../deals/context";
import type { SignalFile } from "../../deals/context-schema";
import { serialOf } from "../../spreadsheet/serial-dates";
import type { TableRow } from "../blocks";
import { asOf } from "../common/read-with";
import type { DataRow } from "../data-block";
import { rows, type Sheet, table } from "../template";

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
export const signalData: Sheet = {
  name: "Signals",
  role: "inputs",
  title: "Signals to watch",
  purpose: "By date. Mark what came true as bull or bear; Watch counts the marks.",
  overTime: false,
  columns: [12, 12, 40, 40, 22, 10],
  labels: 34,
  blocks: [
    {
      kind: "data",
      title: "What would speak for either side",
      key: "signals",
      columns: {
        from: { head: "From", unit: "date" },
        until: { head: "Until", unit: "date" },
        bull: "Bull reading",
        bear: "Bear reading",
        deals: "Bears on",
        read: { head: "Read as", options: ["open", "bull", "bear"] },
      },
      rows: Object.fromEntries(known.map(dated)),
    },
  ],
};

const watched = (signal: SignalFile, i: number): [string, TableRow] => [
  `watch_${i + 1}`,
  {
    label: signal.title,
    unit: "text",
    cells: {
      from: `${key(i)}.from`,
      until: `${key(i)}.until`,
      status: `IF(${key(i)}.read <> "open", "read", IF(AsOf < ${key(i)}.from, "ahead", IF(AsOf <= ${key(i)}.until, "open now", "past: mark it")))`,
      days: `MAX(0, IF(AsOf < ${key(i)}.from, ${key(i)}.from - AsOf, ${key(i)}.until - AsOf))`,
      read: `${key(i)}.read`,
      here: `IF(SUMPRODUCT((counted_id[] <> "") * ISNUMBER(SEARCH(counted_id[], ${key(i)}.deals))) > 0, "yes", "no")`,
    },
  },
];

/** Where each signal stands on the as-of date. */
export const watch: Sheet = {
  name: "Watch",
  role: "outputs",
  title: "Signals against the as-of date",
  purpose:
    "Which signals are ahead, which are open, and what has been read; details and sources are on Signals.",
  overTime: false,
  columns: [12, 12, 16, 12, 12, 16],
  labels: 46,
  blocks: [
    rows("Read with", {
      watch_as_of: asOf,
    }),
    table(
      "By date",
      "watch",
      {
        from: "From",
        until: "Until",
        status: "Status",
        days: "Days",
        read: "Read as",
        here: "Bears on these",
      },
      Object.fromEntries(known.map(watched)),
      { from: "date", until: "date", status: "text", days: "days", read: "text", here: "text" },
    ),
    rows("Count", {
      signals_ahead: {
        label: "Ahead",
        unit: "count",
        value: 'COUNTIF(watch.status, "ahead")',
      },
      signals_open: {
        label: "Open now",
        unit: "count",
        value: 'COUNTIF(watch.status, "open now")',
      },
      signals_past: {
        label: "Past and not yet read",
        unit: "count",
        value: 'COUNTIF(watch.status, "past*")',
      },
      signals_bull: { label: "Read as bull", unit: "count", value: 'COUNTIF(watch.read, "bull")' },
      signals_bear: { label: "Read as bear", unit: "count", value: 'COUNTIF(watch.read, "bear")' },
      next_signal: {
        label: "Next day on which one begins or ends",
        unit: "date",
        value: "IFERROR(AsOf + SMALL(watch.days, COUNTIF(watch.days, 0) + 1), 0)",
      },
    }),
  ],
  checks: [
    {
      label: "Every signal is ahead, open, past or read",
      unit: "count",
      difference:
        "signals_ahead + signals_open + signals_past + signals_bull + signals_bear - ROWS(watch.status)",
    },
    {
      label: "They stand in the order of their dates",
      unit: "count",
      difference: `${known
        .slice(1)
        .map((_, i) => `(${key(i)}.from > ${key(i + 1)}.from)`)
        .join(" + ")}`,
    },
  ],
};
