import { blocksOf } from "./blocks-of";
import { declared, declaredAs } from "./declared";
import { columnsOf, type Formula, type Values } from "./formula";
import type { Part } from "./part";
import type { Chart, Check, Sheet } from "./template";

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
