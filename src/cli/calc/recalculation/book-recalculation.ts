import { areaAddress, columnLetters } from "../../../spreadsheet/address";
import { cellsOf, contains } from "../../../spreadsheet/area";
import { CellFormulas } from "../../../workbench/engine/cell-formulas";
import type { Engine } from "../../../workbench/engine/engine";
import { calculationSettings } from "../../../xlsx/calculation-settings";
import { dynamicKinds } from "../../../xlsx/dynamic-arrays";
import { externalBooks } from "../../../xlsx/external-books";
import type { StoredValue } from "../../../xlsx/stored-cell";
import { tablesOf } from "../../../xlsx/tables";
import type { OpenBook } from "../open-book";
import { engineFormula } from "../translate/engine-formula";
import { staticReferences } from "../translate/static-references";
import { Unsupported } from "../translate/unsupported";
import { YEAR_FRACTION } from "../translate/year-fraction";
import { externalCells, type SheetCells, sheetCells } from "./book-cells";
import { type Calculated, Calculator } from "./calculator";
import { cachedClock } from "./clock";
import { Dependents } from "./dependents";
import { fileError } from "./equal";
import type { FormulaCell } from "./formula-cell";
import { type Failures, type Iteration, Run } from "./run";
import { BookScope, externalSheetName } from "./scope";

/** A workbook's formulas and values, ready to be calculated. */
export class BookRecalculation {
  readonly sheets: readonly SheetCells[];
  formulas: readonly FormulaCell[];
  readonly iteration: Iteration;
  readonly calculator: Calculator;
  private readonly scope: BookScope;
  private graph: Dependents | undefined;

  /** @param ids The custom functions, with their namespace. */
  static async of(
    engine: Engine,
    book: OpenBook,
    ids: readonly string[],
    progressed: () => void,
  ): Promise<BookRecalculation> {
    await engine.settle();
    engine.register([YEAR_FRACTION]);
    return new BookRecalculation(engine, book, ids, progressed);
  }

  private constructor(
    engine: Engine,
    private readonly book: OpenBook,
    ids: readonly string[],
    private readonly progressed: () => void,
  ) {
    const { parts, workbook } = book;
    const { isFrom1904, ...iteration } = calculationSettings(parts);
    this.iteration = iteration;
    const kinds = dynamicKinds(parts);
    const own = workbook.sheets.map(({ name, worksheet }, index) =>
      sheetCells(name, index, worksheet, kinds),
    );
    const links = externalBooks(parts);
    const others = links.flatMap(({ sheets }, i) =>
      [...sheets].map(([name, cells]) => externalCells(externalSheetName(i + 1, name), cells)),
    );
    this.sheets = [...own, ...others];
    this.formulas = own.flatMap(({ formulas }) => formulas);
    this.scope = new BookScope({
      workbook,
      sheets: this.sheets,
      tables: workbook.sheets.flatMap(({ path }) => tablesOf(parts, path)),
      links,
      isFrom1904,
      clock: cachedClock(own, parts, isFrom1904),
      ids,
      knows: (name) => engine.knowsFunction(name),
    });
    for (const formula of this.formulas) {
      this.translate(formula);
      progressed();
    }
    engine.load({ sheets: this.emptySheets() });
    this.calculator = new Calculator(new CellFormulas(engine), this.sheets);
  }

  get dependents(): Dependents {
    this.graph ??= new Dependents(this.sheets, this.formulas);
    return this.graph;
  }

  /** Says in the engine's words what a formula is, where it can be said. */
  translate(cell: FormulaCell): void {
    const { sheet, at, text, entered } = cell;
    if (cell.formula === undefined && cell.why) {
      this.readStatically(cell);
      return;
    }
    try {
      cell.formula = engineFormula(text, { sheet, ...at }, entered !== "plain", this.scope);
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      cell.formula = undefined;
      cell.why = error;
      this.readStatically(cell);
    }
  }

  /** What a formula that cannot be calculated depends on has to be known too: it may come to be stale. */
  private readStatically(cell: FormulaCell): void {
    const { sheet, at, text } = cell;
    cell.reads = staticReferences(text, { sheet, ...at }, this.scope, this.sheets.length);
  }

  /** Calculates without changing a value, to learn what each formula looks at. */
  try(formulas: Iterable<FormulaCell>, use: (cell: FormulaCell, found: Calculated) => void): void {
    this.calculator.forget();
    for (const cell of formulas) {
      this.progressed();
      if (!cell.formula) continue;
      try {
        const found = this.calculator.calculated(cell);
        cell.reads = found.reads;
        use(cell, found);
      } catch (error) {
        if (!(error instanceof Unsupported)) throw error;
        cell.why = error;
        this.readStatically(cell);
      }
    }
    this.graph = undefined;
  }

  /** Calculates formulas, each after those that it depends on. */
  run(formulas: ReadonlySet<FormulaCell>): Failures {
    const order = this.dependents.ordered(formulas);
    const apply = (cell: FormulaCell, found: Calculated) => this.apply(cell, found);
    const run = new Run(
      this.sheets,
      this.calculator,
      apply,
      this.progressed,
      this.iteration,
      order,
    );
    const failures = run.all();
    this.graph = undefined;
    return failures;
  }

  /** Gives a formula's cells what it gives; those that it leaves become empty. */
  apply(
    cell: FormulaCell,
    { fills, values, reads }: Pick<Calculated, "fills" | "values" | "reads">,
  ): void {
    const sheet = this.sheets[cell.sheet];
    if (!sheet) return;
    for (const at of cellsOf(cell.fills)) if (!contains(fills, at)) sheet.set(at, null);
    sheet.disown(cell);
    cell.fills = fills;
    cell.reads = reads;
    sheet.own(cell);
    for (const [i, at] of cellsOf(fills).entries()) sheet.set(at, values[i] ?? null);
  }

  /** Something was entered over a formula. */
  remove(cell: FormulaCell): void {
    const sheet = this.sheets[cell.sheet];
    for (const at of cellsOf(cell.fills)) sheet?.set(at, null);
    sheet?.remove(cell);
    this.formulas = this.formulas.filter((one) => one !== cell);
  }

  /** Writes what a formula's cells have now into the file. */
  write(cell: FormulaCell): void {
    const worksheet = this.book.workbook.sheets[cell.sheet]?.worksheet;
    const sheet = this.sheets[cell.sheet];
    if (!worksheet || !sheet) return;
    const before = worksheet.formula(cell.at)?.fills;
    if (before && cell.entered === "dynamic") {
      for (const at of cellsOf(before)) if (!contains(cell.fills, at)) worksheet.enter(at, null);
      worksheet.fill(cell.at, areaAddress(cell.fills));
    }
    for (const at of cellsOf(cell.fills)) worksheet.show(at, written(sheet.value(at)));
  }

  /** The sheets of the engine: as large as formulas reach, and without a value, since they come from here. */
  private emptySheets() {
    let [rows, columns] = [1, 1];
    for (const sheet of this.sheets) {
      rows = Math.max(rows, sheet.rows);
      columns = Math.max(columns, sheet.columns);
    }
    for (const { formula } of this.formulas)
      for (const [, letters = "", row] of formula?.text.matchAll(/\b([A-Z]{1,3})(\d{1,7})\b/g) ??
        []) {
        rows = Math.max(rows, Number(row));
        if (letters.length === 3) columns = Math.max(columns, WIDEST);
      }
    const corner = `${columnLetters(columns - 1)}${rows}`;
    return this.sheets.map(({ name }) => ({ name, cells: { [corner]: { value: 0 } } }));
  }
}

const WIDEST = 16_384;

function written(value: StoredValue): StoredValue {
  return typeof value === "object" && value !== null ? { error: fileError(value.error) } : value;
}
