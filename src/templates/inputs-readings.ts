import { COLUMN_CASES, type ColumnCase } from "../deals/cases";
import type { DealFile, Reading, Source } from "../deals/schema";
import { type AssumptionName, vocabulary } from "../deals/vocabulary";
import { address, type Position } from "../spreadsheet/address";
import type { Drawing } from "./compile/drawing";
import { formula, orBlank, picked, type RowContents, YOURS } from "./input-row";
import { behindColumn, COLUMN, caseColumn, HEADS } from "./inputs-columns";
import { inputFormat } from "./language/units";
import type { NamePlan, ValidationPlan } from "./plan";
import { inputRule } from "./validation";

/**
 * The readings of the exit clause: a table of what each of them decides. A case says by its label which
 * one it takes, and the inputs that a reading decides are looked up here.
 */

/** What a reading decides, with its column in the table and the one behind it. */
const DECIDED = {
  LockInMonths: { column: COLUMN.live, behind: behindColumn("loaded", "bear"), head: "Months" },
  LockInDays: { column: caseColumn("bear"), behind: behindColumn("loaded", "base"), head: "Days" },
  NoticeDays: {
    column: caseColumn("base"),
    behind: behindColumn("loaded", "bull"),
    head: "Notice",
  },
  NoticeInside: {
    column: caseColumn("bull"),
    behind: behindColumn("loaded", "own"),
    head: "Inside",
  },
} as const satisfies Partial<Record<AssumptionName, object>>;

type Decided = keyof typeof DECIDED;
export const decidedNames = Object.keys(DECIDED) as Decided[];

const isDecided = (name: string): name is Decided => Object.hasOwn(DECIDED, name);

/** The input by which a case says which reading it takes. */
export const SELECTOR = "ExitReading";

export const READING_LABELS = "ReadingLabels";

/** Columns of the table by the names of their cells. */
const RANGES: Readonly<Record<string, number>> = {
  [READING_LABELS]: COLUMN.label,
  ...Object.fromEntries(decidedNames.map((name) => [`Reading${name}`, DECIDED[name].column])),
  ...Object.fromEntries(decidedNames.map((name) => [`LoadedReading${name}`, DECIDED[name].behind])),
  LoadedReadingLabels: COLUMN.loadedLabel,
  ReadingStandings: behindColumn("standing", "bear"),
  ReadingEdits: behindColumn("standing", "base"),
  ReadingSources: behindColumn("source", "bear"),
  ReadingAddresses: behindColumn("address", "bear"),
};

export const readingRangeNames = Object.keys(RANGES);

/** Rows of the table: a deal has two to four readings, and the user may add some. */
const LEAST_ROWS = 8;

const lookUp = (range: string, label: string) =>
  `INDEX(${range},MATCH(${label},${READING_LABELS},0))`;

/** How rows that a reading decides differ from other rows. */
export function readingContents(name: string): RowContents | undefined {
  if (name === SELECTOR) return SELECTOR_ROW;
  if (!isDecided(name)) return undefined;
  const from = (range: string) => (one: ColumnCase) =>
    orBlank(lookUp(range, `${COLUMN_CASES[one]}${SELECTOR}`));
  return {
    given: (one) => formula(from(`Reading${name}`)(one)),
    loaded: from(`LoadedReading${name}`),
    standing: from("ReadingStandings"),
    source: from("ReadingSources"),
    address: from("ReadingAddresses"),
  };
}

/** Any label of the table may be chosen without its becoming the user's own. */
const SELECTOR_ROW: RowContents = {
  live: (row) => {
    const asIs = decidedNames.map((name) => `${name}=${lookUp(`Reading${name}`, picked(row))}`);
    const intact = `${lookUp("ReadingEdits", picked(row))}=0`;
    return `IF(IFERROR(AND(${[intact, ...asIs].join(",")}),FALSE),${picked(row)},${IN_WORDS})`;
  },
  loaded: (one, row) => selected("LoadedReadingLabels", one, row),
  standing: (one, row) => selected("ReadingStandings", one, row),
  source: (one, row) => selected("ReadingSources", one, row),
  address: (one, row) => selected("ReadingAddresses", one, row),
};

/** The words follow the numbers where these are no longer those of the reading. */
const IN_WORDS =
  'LockInMonths&" months and "&LockInDays&" days of lock-in, then "&NoticeDays&" days\' notice"' +
  '&IF(NoticeInside=TRUE,", which may run inside it","")';

function selected(range: string, one: ColumnCase, row: number): string {
  const found = lookUp(range, address({ row, column: caseColumn(one) }));
  return `IFERROR(${orBlank(found)},"")`;
}

export interface ReadingTable {
  readonly names: readonly NamePlan[];
  readonly validations: readonly ValidationPlan[];
  /** The first row of readings, and how many there are. */
  readonly first: number;
  readonly count: number;
}

/** Draws heads and readings, the heads in the given row. */
export function drawReadings(
  drawing: Drawing,
  sheet: string,
  heads: number,
  deal: DealFile,
): ReadingTable {
  drawing.put(heads, COLUMN.label, "Reading", "columnHeadLeft");
  for (const name of decidedNames)
    drawing.put(heads, DECIDED[name].column, DECIDED[name].head, "columnHead");
  const first = heads + 1;
  const count = Math.max(LEAST_ROWS, deal.readings.length + 1);
  for (let i = 0; i < count; i++) drawReading(drawing, first + i, deal, i);
  const last = first + count - 1;
  return {
    first,
    count,
    names: Object.entries(RANGES).map(([name, column]) => ({
      name,
      sheet,
      at: { row: first, column },
      to: { row: last, column },
      comment: `Readings of the exit clause: ${HEADS[column] ?? name}`,
    })),
    validations: Array.from({ length: count }, (_, i) => first + i).flatMap((row) =>
      decidedNames.flatMap((name) => {
        const rule = inputRule(vocabulary[name]);
        const at: Position = { row, column: DECIDED[name].column };
        return rule ? [{ at, ...rule }] : [];
      }),
    ),
  };
}

function drawReading(drawing: Drawing, row: number, { readings, sources }: DealFile, i: number) {
  const reading = readings[i];
  drawing.put(row, COLUMN.label, reading?.label ?? null, "inputText");
  drawing.put(row, COLUMN.loadedLabel, reading?.label ?? null, "unit");
  for (const name of decidedNames) {
    const { column, behind } = DECIDED[name];
    const format = inputFormat(vocabulary[name]);
    drawing.put(row, column, reading?.[name] ?? null, "input", format);
    drawing.put(row, behind, reading?.[name] ?? null, "unit", format);
  }
  const source = reading?.source === undefined ? undefined : sources[reading.source];
  drawing.put(row, columnNamed("ReadingStandings"), reading?.standing ?? null, "unit");
  drawing.put(row, columnNamed("ReadingSources"), reading ? saidOf(reading, source) : null, "unit");
  drawing.put(row, columnNamed("ReadingAddresses"), source?.address ?? null, "unit");
  drawReadingStanding(drawing, row);
}

const columnNamed = (range: string): number => RANGES[range] ?? 0;

function saidOf(reading: Reading, source: Source | undefined): string {
  const how = "how" in reading ? reading.how : "reason" in reading ? reading.reason : "";
  const from = [source?.title, source?.date].filter(Boolean).join(", ");
  return [from, how].filter(Boolean).join(": ");
}

/** Standing and source of a reading: the library's, until somebody changes it or adds one. */
function drawReadingStanding(drawing: Drawing, row: number): void {
  const at = (column: number) => address({ row, column });
  const [label, loaded] = [at(COLUMN.label), at(COLUMN.loadedLabel)];
  const [known, from] = [at(columnNamed("ReadingStandings")), at(columnNamed("ReadingSources"))];
  const link = at(columnNamed("ReadingAddresses"));
  const standing = at(COLUMN.standing);
  const same = [
    `EXACT(${label},${loaded})`,
    ...decidedNames.map((name) => `EXACT(${at(DECIDED[name].column)},${at(DECIDED[name].behind)})`),
  ].join(",");
  const put = (column: number, text: string, style: "unit" | "source" | "hyperlink") =>
    drawing.put(row, column, formula(text), style);
  put(columnNamed("ReadingEdits"), `IF(${loaded}="",0,IF(AND(${same}),0,1))`, "unit");
  put(COLUMN.standing, `IF(${label}="","",IF(AND(${same}),${known},"${YOURS}"))`, "unit");
  const was = `IF(AND(${standing}="${YOURS}",${known}<>""),"instead of "&${known}&": ","")`;
  put(COLUMN.source, `${was}&${from}`, "source");
  put(COLUMN.link, `IF(${link}="","",HYPERLINK(${link},"Open"))`, "hyperlink");
}
