import type { Engine } from "../../workbench/engine/engine";
import { calculationSettings } from "../../xlsx/calculation-settings";
import { writeChartPoints } from "../../xlsx/chart-points";
import { removeCalculationChain } from "../../xlsx/workbook";
import type { Assignment } from "./arguments";
import { assign } from "./assign";
import { bytesOf, type OpenBook, opened } from "./open-book";
import { BookRecalculation } from "./recalculation/book-recalculation";
import type { FormulaCell } from "./recalculation/formula-cell";
import { Recalculation } from "./recalculation/recalculate";
import type { Report } from "./recalculation/report";
import { UsageError } from "./usage-error";

export interface Options {
  /** Recalculate everything, whether or not it gives what Excel left. */
  readonly isForced?: boolean;
  /** The cells that are recalculated, with what depends on them; all where it is left out. */
  readonly only?: ReadonlySet<string>;
  /** Called at each progress. */
  readonly progressed?: () => void;
}

/**
 * Recalculates a workbook. Only values change in the file, and with them the points of its charts:
 * formulas, formats and whatever else it contains stay as they were. A value that Offtake cannot prove
 * stays too.
 *
 * @param ids The custom functions, with their namespace.
 * @throws UsageError where the file is no workbook, or a value has no cell to go to.
 */
export async function recalculate(
  engine: Engine,
  file: Uint8Array,
  set: readonly Assignment[],
  ids: readonly string[],
  options: Options = {},
): Promise<Report & { readonly bytes: Uint8Array }> {
  const book = opened(file);
  const result = await recalculateBook(engine, book, set, ids, options);
  return { ...result, bytes: bytesOf(book) };
}

/** The same, of a workbook that is open already. @throws UsageError */
export async function recalculateBook(
  engine: Engine,
  book: OpenBook,
  set: readonly Assignment[],
  ids: readonly string[],
  { isForced = false, only, progressed = () => undefined }: Options = {},
): Promise<Report> {
  const { parts, workbook } = book;
  const cells = await BookRecalculation.of(engine, book, ids, progressed);
  if (!isForced) refuseStale(book, cells.formulas.length);
  const recalculation = new Recalculation(cells, isForced);
  recalculation.prove();
  const entered = set.map((assignment) => assign(book, cells, assignment));
  if (entered.some(({ isOverFormula }) => isOverFormula)) removeCalculationChain(parts);
  recalculation.apply(entered);
  if (recalculation.write() || entered.length > 0) {
    const sheets = new Map(workbook.sheets.map(({ name, worksheet }) => [name, worksheet]));
    writeChartPoints(parts, (sheet, at) => {
      const value = sheets.get(sheet)?.value(at) ?? null;
      return typeof value === "object" ? null : value;
    });
  }
  return recalculation.report(only && scopeOf(cells, only));
}

/**
 * Checks that Offtake's own formulas give what the workbook shows, and changes nothing.
 *
 * @returns The report of Offtake's formulas alone.
 * @throws UsageError where one gives something else.
 */
export async function proveOwn(
  engine: Engine,
  book: OpenBook,
  ids: readonly string[],
  progressed: () => void,
): Promise<Report> {
  const cells = await BookRecalculation.of(engine, book, ids, progressed);
  const own = cells.formulas.filter(({ text }) => /OFFTAKE[._]/i.test(text));
  refuseStale(book, own.length);
  const recalculation = new Recalculation(cells, false);
  recalculation.prove(own);
  const [first, ...others] = recalculation.outOfDate;
  if (first)
    throw new UsageError(
      `${first.name}${others.length > 0 ? ` and ${others.length} more` : ""} would be frozen with a value that Offtake no longer gives: recalculate the workbook first, or freeze with --force.`,
    );
  return recalculation.report(new Set(own));
}

function scopeOf(cells: BookRecalculation, only: ReadonlySet<string>): ReadonlySet<FormulaCell> {
  return cells.dependents.affected(cells.formulas.filter(({ name }) => only.has(name)));
}

/** @throws UsageError where the file says that its values may not be those of its formulas. */
function refuseStale({ parts }: OpenBook, formulas: number): void {
  const { whyStale } = calculationSettings(parts);
  if (whyStale !== undefined && formulas > 0)
    throw new UsageError(
      `The values in the workbook may be out of date (${whyStale}): recalculate and save it in Excel, or have everything calculated here with --force.`,
    );
}
