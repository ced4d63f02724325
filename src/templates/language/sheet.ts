import type { Axis } from "./blocks";
import { blocksOf } from "./contents";
import type { DataBlock } from "./data-block";
import { declared, declaredAs } from "./declared";
import { columnsOf, type Formula, oneLine, type Values } from "./formula";
import type { Heading, Heads, Part, SpillHeading, TableHeading } from "./part";
import type { Chart, Check, Sheet } from "./template";
import { isUnit, type Unit } from "./units";

/** Inputs of the model's own: see {@link DataBlock}. */
export const data = (
  title: string,
  columns: DataBlock["columns"],
  rows: DataBlock["rows"],
): Omit<DataBlock, "key"> => declared({ kind: "data", title, columns, rows });

export const axis = (label: string, unit: Unit, values: Axis["values"]): Axis => ({
  label,
  unit,
  values,
});

/** Rows over time, across members, or of one value each. */
export const rows: Heading = { heading: "rows" };

/** Rows that a formula can refer to together, by the heading's key. */
export const rowsTogether = (title: string): Heading => ({ heading: "rows", title });

/**
 * A table, under its key:
 *
 *     ramp: table("Share of the fee")`from months: From month | share: Share`,
 *     ramp_full: percent.cells("From then on")`RampMonths + 1 | 1`,
 *     ramp_sum: percent.sum("Together")`share`,
 *
 * In a formula for each column, `@` is the column's key: `life.@`, `@_book[last]`. Right before a name or key
 * it is the case of the column, and nothing in a column `live`: `@MonthlyFee` is `BearMonthlyFee`, `@ramp[]` is
 * `bear_ramp[]`. `.own` is this row's.
 */
export function table(title: string): Formula<TableHeading>;
export function table(title: string, of: Heads): TableHeading;
export function table(title: string, of?: Heads): Formula<TableHeading> | TableHeading {
  const heading = (of: Heads): TableHeading => declared({ heading: "table", title, ...of });
  return of ? heading(of) : (...written: Values) => heading(heads(...written));
}

/**
 * What one formula fills: see {@link SpillBlock}. Over periods its rows are lines below it; under heads of
 * their own the rows stand beside them, since their keys are the block's own.
 */
export function spill(title: string, over: "periods", without?: Without): Formula<SpillHeading>;
export function spill(
  title: string,
  over: Heads,
  rows: SpillHeading["rows"],
  without?: Without,
): Formula<SpillHeading>;
export function spill(
  title: string,
  over: Heads | "periods",
  ...rest: readonly unknown[]
): Formula<SpillHeading> {
  const [rows, without] = (over === "periods" ? [{}, ...rest] : rest) as [
    SpillHeading["rows"],
    Without?,
  ];
  return (...written) =>
    declared({
      heading: "spill",
      title,
      over,
      rows,
      formula: oneLine(...written),
      ...(without && { without }),
    });
}

type Without = NonNullable<SpillHeading["without"]>;

/** Heads by column: its key, its unit where that is not its row's, and what stands above it. */
export function heads(...written: Parameters<Formula<Heads>>): Heads;
export function heads<K extends string>(
  columns: Readonly<Record<K, string>>,
  units?: Readonly<Partial<Record<K, Unit>>>,
): Heads;
export function heads(
  first: TemplateStringsArray | Readonly<Record<string, string>>,
  ...rest: readonly unknown[]
): Heads {
  if (!("raw" in first)) {
    const [units = {}] = rest as [Heads["units"]?];
    return { columns: first, units };
  }
  const parts = columnsOf([first as TemplateStringsArray, ...(rest as (string | number)[])]);
  const read = parts.map((part) => {
    const [, key = "", unit, head = ""] = HEAD.exec(part) ?? [];
    if (key === "" || (unit !== undefined && !isUnit(unit)))
      throw new Error(`Write a head as "key unit: Head", not "${part}".`);
    return { key, unit, head };
  });
  return {
    columns: Object.fromEntries(read.map(({ key, head }) => [key, head])),
    units: Object.fromEntries(read.flatMap(({ key, unit }) => (unit ? [[key, unit]] : []))),
  };
}

const HEAD = /^(\w+)(?: ([^:]+))?: ?(.*)$/;

/**
 * The lines of each of several things, one after the other.
 *
 *     ...each(lives, (life) => ({ [`${life}_book`]: $m.balance(`Over ${life}`)`…` })),
 *
 * @throws Error for a key that two of them have.
 */
export function each<T, L>(
  things: readonly T[],
  lines: (one: T, place: number) => Readonly<Record<string, L>>,
): Record<string, L> {
  const all = things.flatMap((one, i) => Object.entries(lines(one, i)));
  const twice = all.find(([key], i) => all.findIndex(([other]) => other === key) < i);
  if (twice) throw new Error(`Two lines have the key ${twice[0]}.`);
  return Object.fromEntries(all);
}

/** By key; a heading of rows, a check and a chart by what they are called. */
export type Parts = Readonly<Record<string, Part>>;

type Kind = Omit<Sheet, "name" | "title" | "purpose" | "blocks" | "checks" | "charts">;

/**
 * A sheet is written as it is read in the workbook, from top to bottom: its name, its title and its purpose
 * in one sentence, then a line for each heading, row, check and chart.
 *
 *     export const debt = workings.overTime`Debt | Debt and cash | What is borrowed, and repaid.`({
 *       "Financial close": rows,
 *       invested: $m.total.value("Put in at close")`site_at_close + deferred_at_close`,
 *       sculpted: spill("Sculpted debt", "periods")`OFFTAKE.DEBT.SCULPT(cfads[], CoverRatio)`,
 *       sculpted_debt: $m.spilled("Debt"),
 *       "Debt is not above the cap": $m.check`MAX(0, sculpted_debt.total - debt_cap)`,
 *       "Debt ($m)": $m.chart("area")`sculpted_debt`,
 *     });
 */
const sheetOf =
  (kind: Kind): Formula<(parts: Parts) => Sheet> =>
  (...written: Values) => {
    const [name = "", title = "", purpose = ""] = columnsOf(written);
    return (parts) => declared({ name, title, purpose, ...kind, ...contentsOf(parts) });
  };

function contentsOf(parts: Parts): Pick<Sheet, "blocks" | "checks" | "charts"> {
  const entries = Object.entries(parts);
  return {
    blocks: blocksOf(entries),
    checks: entries.flatMap(([label, part]): Check[] =>
      "difference" in part ? [declaredAs(part, { label, ...part })] : [],
    ),
    charts: entries.flatMap(([title, part]): Chart[] =>
      "kind" in part && "series" in part ? [{ title, ...part }] : [],
    ),
  };
}

/** A sheet with columns and labels as wide as this, in characters, or checked on another sheet. */
const laidOut = (kind: Kind) =>
  Object.assign(sheetOf(kind), {
    columns: (columns: NonNullable<Sheet["columns"]>, labels?: number) =>
      sheetOf({ ...kind, columns, ...(labels !== undefined && { labels }) }),
    labels: (labels: number) => sheetOf({ ...kind, labels }),
    checkedOn: (checkedOn: string) => sheetOf({ ...kind, checkedOn }),
  });

const ofRole = (role: Sheet["role"]) =>
  Object.assign(laidOut({ role, overTime: false }), {
    /** Its columns are periods. */
    overTime: laidOut({ role, overTime: true }),
    /** Its columns are the template's members. */
    acrossMembers: laidOut({ role, overTime: false, acrossMembers: true }),
  });

export const inputs = ofRole("inputs");
export const workings = ofRole("workings");
export const outputs = ofRole("outputs");
