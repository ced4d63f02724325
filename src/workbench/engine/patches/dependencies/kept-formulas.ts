import {
  type Injector,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IUnitRange,
  type Nullable,
  RTree,
} from "@univerjs/core";
import {
  AstTreeBuilder,
  generateAstNode,
  IFormulaCurrentConfigService,
  type IFormulaData,
  type IFormulaDataItem,
  IFormulaRuntimeService,
  Lexer,
} from "@univerjs/engine-formula";
import { type DependencyReading, dependencyReading } from "../private-members";
import { type FormulaSource, KeptFormula } from "./kept-formula";

/** More columns than a sheet has. */
const COLUMNS = 2 ** 15;

/** How many formulas are read between two pauses. */
const PAUSE = 200;

/**
 * Every formula of the workbook, with what it refers to. From one calculation to the next only those
 * are read that an edit changed.
 */
export class KeptFormulas {
  private readonly sheets = new Map<string, Map<number, KeptFormula>>();
  private readonly byId = new Map<number, KeptFormula>();
  private index = new RTree();
  private pass = 0;
  /** Goes up whenever a formula comes or goes: who reads whom is then looked up anew. */
  revision = 0;
  private readonly current: IFormulaCurrentConfigService;
  private readonly running: IFormulaRuntimeService;
  private readonly reading: DependencyReading;
  private readonly lexer: Lexer;
  private readonly parser: AstTreeBuilder;

  constructor(injector: Injector) {
    this.current = injector.get(IFormulaCurrentConfigService);
    this.running = injector.get(IFormulaRuntimeService);
    this.lexer = injector.get(Lexer);
    this.parser = injector.get(AstTreeBuilder);
    this.reading = dependencyReading(injector);
  }

  get all(): Iterable<KeptFormula> {
    return this.byId.values();
  }

  get count(): number {
    return this.byId.size;
  }

  clear(): void {
    this.sheets.clear();
    this.byId.clear();
    this.index = new RTree();
    this.revision++;
  }

  /**
   * Brings what is kept up to date with the workbook.
   *
   * @param pause Awaited now and then; false where the calculation was stopped meanwhile.
   * @returns False where it was stopped, or where a formula finds what it refers to only when it is
   *   calculated, as `OFFSET` does: then this is no way to put the formulas in order.
   */
  async update(
    data: IFormulaData,
    pause: (done: number, total: number) => Promise<boolean>,
  ): Promise<boolean> {
    const changed = this.changed(data);
    for (const [i, formula] of changed.entries()) {
      if (i % PAUSE === PAUSE - 1 && !(await pause(i + 1, changed.length))) return false;
      if (!(await this.add(formula))) return false;
    }
    return true;
  }

  /** Takes away what has gone or changed. @returns The formulas that are new, or to be read again. */
  private changed(data: IFormulaData): KeptFormula[] {
    const found: KeptFormula[] = [];
    const pass = ++this.pass;
    for (const source of sources(data)) {
      const kept = this.sheet(source.unitId, source.sheetId);
      const at = source.row * COLUMNS + source.column;
      const known = kept.get(at);
      if (known?.says(source) && !known.isElastic) {
        known.seen = pass;
        continue;
      }
      if (known) this.remove(kept, known);
      const added = this.made(source);
      added.seen = pass;
      kept.set(at, added);
      found.push(added);
    }
    for (const kept of this.sheets.values())
      for (const formula of kept.values()) if (formula.seen !== pass) this.remove(kept, formula);
    return found;
  }

  private made(source: FormulaSource): KeptFormula {
    const sheet = this.current.getUnitData()[source.unitId]?.[source.sheetId];
    const formula = new KeptFormula(source, sheet?.rowCount ?? 0, sheet?.columnCount ?? 0);
    this.byId.set(formula.tree.treeId, formula);
    return formula;
  }

  private sheet(unitId: string, sheetId: string): Map<number, KeptFormula> {
    const key = `${unitId} ${sheetId}`;
    const known = this.sheets.get(key);
    if (known) return known;
    const added = new Map<number, KeptFormula>();
    this.sheets.set(key, added);
    return added;
  }

  private async add(formula: KeptFormula): Promise<boolean> {
    const { tree, source } = formula;
    const { unitId, sheetId, row, column } = source;
    const node = generateAstNode(unitId, tree.formula, this.lexer, this.parser, this.current);
    if (this.reading._getAddressFunctionNodeList(node).length > 0) return false;
    formula.isVolatile = this.reading._detectForcedRecalculationNodeRecursion(node);
    this.running.setCurrent(row, column, tree.rowCount, tree.columnCount, sheetId, unitId);
    const { refOffsetX, refOffsetY } = tree;
    formula.ranges = await this.reading._getRangeListByNode({ node, refOffsetX, refOffsetY });
    this.index.bulkInsert(formula.ranges.map((range) => ({ ...range, id: tree.treeId })));
    this.revision++;
    return true;
  }

  private remove(sheet: Map<number, KeptFormula>, { tree, source, ranges }: KeptFormula): void {
    sheet.delete(source.row * COLUMNS + source.column);
    this.byId.delete(tree.treeId);
    this.index.bulkRemove(ranges.map((range) => ({ ...range, id: tree.treeId })));
    this.revision++;
  }

  /** The formulas that refer to a cell of a range. */
  readersOf(where: IUnitRange): KeptFormula[] {
    const found: KeptFormula[] = [];
    for (const id of this.index.bulkSearch([where])) {
      const formula = this.byId.get(id as number);
      if (formula) found.push(formula);
    }
    return found;
  }

  /** The formulas that refer to a cell that a formula fills. */
  readersOfFormula(formula: KeptFormula, range: IRange): readonly KeptFormula[] {
    const { unitId, sheetId } = formula.source;
    return formula.readBy(range, this.revision, (range) =>
      this.readersOf({ unitId, sheetId, range }),
    );
  }
}

/** The formulas of a workbook, cell by cell. */
function* sources(data: IFormulaData): Generator<FormulaSource> {
  for (const [unitId, sheets] of Object.entries(data))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const { row, column, item } of cells(rows ?? {})) {
        const { f: formula, x = 0, y = 0 } = item;
        yield { unitId, sheetId, row, column, formula, x, y };
      }
}

type Rows = IObjectMatrixPrimitiveType<Nullable<IFormulaDataItem>>;

function* cells(rows: Rows) {
  for (const rowKey in rows) {
    const row = Number(rowKey);
    const columns = rows[row];
    for (const columnKey in columns) {
      const column = Number(columnKey);
      const item = columns[column];
      if (item) yield { row, column, item };
    }
  }
}
