import type { Area, Position } from "../../../spreadsheet/address";
import { movedFormula } from "../../../spreadsheet/formula/moved";
import { parseFormula } from "../../../spreadsheet/formula/parse";
import type { Formula, Reference, SheetPrefix } from "../../../spreadsheet/formula/tree";
import { tableArea } from "./table-area";
import { Unsupported } from "./unsupported";
import type { WorkbookScope } from "./workbook-scope";

export interface CellsOnSheet {
  readonly sheet: number;
  readonly area: Area;
}

const DEEPEST_NAME = 30;

/** Which cells the references of a formula mean, at its place in its workbook. */
export class ReferencedCells {
  readonly found = { callsOfftake: false, isOfTheClock: false, isOfALink: false };
  /** The names that are being replaced, the outermost first. */
  private readonly names: string[] = [];
  /** The parameters of the LETs and LAMBDAs around, in lower case. */
  protected readonly parameters: string[] = [];

  constructor(
    protected readonly at: Position & { readonly sheet: number },
    protected readonly scope: WorkbookScope,
  ) {}

  protected isParameter(name: string): boolean {
    return /^_xlpm\./i.test(name) || this.parameters.includes(parameterKey(name));
  }

  protected definition(name: string, prefix: SheetPrefix | undefined): string | undefined {
    if (prefix?.link !== undefined) return undefined;
    const sheet = prefix?.sheet === undefined ? this.at.sheet : this.scope.sheet(prefix.sheet);
    return sheet === undefined ? undefined : this.scope.name(name, sheet)?.formula;
  }

  /** @throws Unsupported where the name leads to itself. */
  protected inName<T>(name: string, read: () => T): T {
    const key = name.toLowerCase();
    if (this.names.includes(key) || this.names.length > DEEPEST_NAME)
      throw new Unsupported("known difference", `uses ${name}, which calls itself`);
    this.names.push(key);
    try {
      return read();
    } finally {
      this.names.pop();
    }
  }

  protected parsed(formula: string): Formula {
    return parseFormula(movedFormula(formula, this.at.column, this.at.row));
  }

  /** The cells that a formula means, where it is a reference that its text alone makes plain. */
  protected cells(formula: Formula): CellsOnSheet | undefined {
    switch (formula.kind) {
      case "group":
        return this.cells(formula.inner);
      case "reference":
        return formula.prefix?.last === undefined ? this.referenceCells(formula) : undefined;
      case "name":
        return this.nameCells(formula);
      case "table":
        return this.tableCells(formula);
      case "spill":
        return this.spill(formula.operand);
      case "call":
        return /^_xlfn\.ANCHORARRAY$/i.test(formula.name) && formula.args[0]
          ? this.spill(formula.args[0])
          : undefined;
      case "range":
      case "intersection": {
        return this.combined(formula);
      }
      default:
        return undefined;
    }
  }

  private combined({
    kind,
    left: first,
    right: second,
  }: Formula & { kind: "range" | "intersection" }): CellsOnSheet | undefined {
    const [left, right] = [this.cells(first), this.cells(second)];
    if (!left || !right || left.sheet !== right.sheet) return undefined;
    const area = kind === "range" ? around(left.area, right.area) : common(left.area, right.area);
    return area && { sheet: left.sheet, area };
  }

  private referenceCells({ prefix, from, to }: Reference): CellsOnSheet | undefined {
    const area = {
      startRow: from.row,
      startColumn: from.column,
      endRow: to.row,
      endColumn: to.column,
    };
    if (prefix?.link !== undefined) {
      const sheet = this.scope.externalSheet(prefix.link, prefix.sheet ?? "");
      if (sheet === undefined)
        throw new Unsupported(
          "link",
          "refers to another workbook, of which the file keeps no values",
        );
      this.found.isOfALink = true;
      return { sheet, area };
    }
    const sheet = prefix?.sheet === undefined ? this.at.sheet : this.scope.sheet(prefix.sheet);
    return sheet === undefined ? undefined : { sheet, area };
  }

  private externalName(link: number, name: string): CellsOnSheet | undefined {
    const formula = this.scope.externalName(link, name);
    if (formula === undefined) {
      if (link === 0) return this.cells({ kind: "name", name });
      throw new Unsupported(
        "link",
        `refers to ${name} in another workbook, of which the file keeps no value`,
      );
    }
    const read = parseFormula(formula);
    if (read.kind !== "reference" || read.prefix?.sheet === undefined)
      throw new Unsupported("link", `refers to ${name} in another workbook, which is no range`);
    return this.referenceCells({ ...read, prefix: { ...read.prefix, link } });
  }

  private spill(anchor: Formula): CellsOnSheet | undefined {
    const cells = this.cells(anchor);
    if (!cells) return undefined;
    const { startRow: row, startColumn: column } = cells.area;
    const area = this.scope.filledFrom(cells.sheet, { row, column });
    return area && { sheet: cells.sheet, area };
  }

  /** The areas of a union or of a 3-D reference. */
  protected areas(formula: Formula): CellsOnSheet[] | undefined {
    if (formula.kind === "group") return this.areas(formula.inner);
    if (formula.kind === "name" && !(!formula.prefix && this.isParameter(formula.name))) {
      const definition = this.definition(formula.name, formula.prefix);
      if (definition === undefined) return undefined;
      return this.inName(formula.name, () => this.areas(this.parsed(definition)));
    }
    if (formula.kind === "reference" && formula.prefix?.last !== undefined) {
      const { sheet = "", last } = formula.prefix;
      if (formula.prefix.link !== undefined)
        throw new Unsupported("link", "refers to several sheets of another workbook");
      const found = this.scope.sheetsBetween(sheet, last);
      if (!found) this.missingSheet(formula.prefix);
      return found?.flatMap((index) => {
        const cells = this.referenceCells({ ...formula, prefix: {} });
        return cells ? [{ ...cells, sheet: index }] : [];
      });
    }
    if (formula.kind !== "union") return undefined;
    return formula.items.flatMap((item) => {
      const cells = this.cells(item);
      const several = cells ? [cells] : this.areas(item);
      if (!several) throw new Unsupported("known difference", "joins areas that it calculates");
      return several;
    });
  }

  protected missingSheet(prefix: SheetPrefix | undefined): never {
    throw new Unsupported(
      "not readable",
      `refers to sheet ${prefix?.sheet ?? ""}, which has no cells`,
    );
  }

  private nameCells({ name, prefix }: Formula & { kind: "name" }): CellsOnSheet | undefined {
    if (!prefix && this.isParameter(name)) return undefined;
    if (prefix?.link !== undefined) return this.externalName(prefix.link, name);
    const definition = this.definition(name, prefix);
    if (definition === undefined) return undefined;
    return this.inName(name, () => this.cells(this.parsed(definition)));
  }

  private tableCells({
    table: name,
    parts,
  }: Formula & { kind: "table" }): CellsOnSheet | undefined {
    const { scope, at } = this;
    const table = name === "" ? scope.tableAt(at.sheet, at) : scope.table(name);
    return table && { sheet: table.sheet, area: tableArea(table, parts, at) };
  }
}

function around(a: Area, b: Area): Area {
  return {
    startRow: Math.min(a.startRow, b.startRow),
    startColumn: Math.min(a.startColumn, b.startColumn),
    endRow: Math.max(a.endRow, b.endRow),
    endColumn: Math.max(a.endColumn, b.endColumn),
  };
}

function common(a: Area, b: Area): Area | undefined {
  const area = {
    startRow: Math.max(a.startRow, b.startRow),
    startColumn: Math.max(a.startColumn, b.startColumn),
    endRow: Math.min(a.endRow, b.endRow),
    endColumn: Math.min(a.endColumn, b.endColumn),
  };
  return area.startRow <= area.endRow && area.startColumn <= area.endColumn ? area : undefined;
}

export function parameterKey(name: string): string {
  return name.replace(/^_xlpm\./i, "").toLowerCase();
}
