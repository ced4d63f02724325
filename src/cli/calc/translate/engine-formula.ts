import type { Area, Position } from "../../../spreadsheet/address";
import { columnLetters } from "../../../spreadsheet/address";
import { FormulaSyntaxError } from "../../../spreadsheet/formula/lexeme";
import { parseFormula } from "../../../spreadsheet/formula/parse";
import { prefixText } from "../../../spreadsheet/formula/reference-text";
import type { Formula, SheetPrefix } from "../../../spreadsheet/formula/tree";
import { LAST_COLUMN, LAST_ROW } from "../../../spreadsheet/limits";
import { callFrom1904 } from "./dates-from-1904";
import { excelCall, wantsNumber } from "./excel-call";
import { parameterClass, spreads } from "./parameter-classes";
import { type CellsOnSheet, parameterKey, ReferencedCells } from "./referenced-cells";
import { Unsupported } from "./unsupported";
import { comesFromOutside } from "./volatile-functions";
import type { WorkbookScope } from "./workbook-scope";

/** A formula in the words of the engine. */
export interface EngineFormula {
  /** With its `=`. */
  readonly text: string;
  readonly callsOfftake: boolean;
  /** Refers to the clock, which is held at what it was. */
  readonly isOfTheClock: boolean;
  /** Refers to values of another workbook, as they were seen last. */
  readonly isOfALink: boolean;
}

/** What a range is used for where it stands. */
type Use = "value" | "range" | "array";

/** Rows and columns beyond this count as the whole sheet: a sheet in the engine has no million rows. */
const FURTHEST_ROW = 200_000;
const LONGEST = 200_000;

/**
 * Says what a formula of a file means in words that the engine reads as Excel does. Names, tables, links,
 * spills, 3-D references, unions and intersections become plain references and arguments; a range where one
 * value is wanted becomes the cell beside the formula.
 *
 * @param text As it stands in the file, without `=`.
 * @param isArray Whether it is an array formula, in which ranges are used whole.
 * @throws Unsupported
 */
export function engineFormula(
  text: string,
  at: Position & { readonly sheet: number },
  isArray: boolean,
  scope: WorkbookScope,
): EngineFormula {
  const translation = new Translation(at, scope);
  try {
    const written = translation.text(parseFormula(text), isArray ? "array" : "value");
    if (written.length > LONGEST)
      throw new Unsupported("not readable", "is too long once its names are replaced");
    return { text: `=${written}`, ...translation.found };
  } catch (error) {
    if (error instanceof FormulaSyntaxError)
      throw new Unsupported(
        "not readable",
        `has a formula that Offtake does not read (${error.message})`,
      );
    throw error;
  }
}

class Translation extends ReferencedCells {
  text(formula: Formula, use: Use): string {
    const cells = this.cells(formula);
    if (cells) return this.cellsText(cells, use);
    switch (formula.kind) {
      case "number":
      case "text":
      case "boolean":
      case "error":
      case "array":
        return formula.text;
      case "missing":
        return "";
      case "group":
        return this.text(formula.inner, use);
      case "name":
        return this.nameText(formula.name, formula.prefix, use);
      case "sign":
        return this.sign(formula, use);
      case "percent":
        return `(${this.text(formula.operand, use === "array" ? use : "value")}/100)`;
      case "single":
        return this.text(formula.operand, "value");
      case "binary":
        return this.binary(formula, use);
      case "call":
        return this.call(formula.name, formula.args, use);
      case "apply":
        return `${this.text(formula.target, use)}(${this.args("", formula.args, use)})`;
      case "range":
        return `${this.text(formula.left, "range")}:${this.text(formula.right, "range")}`;
      case "spill":
        throw new Unsupported("not readable", "refers to a spill that the file does not show");
      case "table":
        throw new Unsupported(
          "not readable",
          `refers to table ${formula.table}, which is not there`,
        );
      case "reference":
        return this.missingSheet(formula.prefix);
      default:
        throw new Unsupported("known difference", "uses several areas where Offtake takes one");
    }
  }

  private sign({ operator, operand }: Formula & { kind: "sign" }, use: Use): string {
    const inner = this.text(operand, use === "array" ? use : "value");
    if (operator === "+") return inner;
    return operand.kind === "number" ? `(-${inner})` : `(0-${inner})`;
  }

  private binary({ operator, left, right }: Formula & { kind: "binary" }, use: Use): string {
    const inner = use === "array" ? use : "value";
    return `(${this.text(left, inner)}${operator}${this.text(right, inner)})`;
  }

  private call(stored: string, args: readonly Formula[], use: Use): string {
    const custom = this.scope.customFunction(stored.toUpperCase());
    const name = custom ?? stored.replace(/^_xlfn\.(_xlws\.)?/i, "").toUpperCase();
    if (name.startsWith("OFFTAKE.") || /^_XLDUDF_OFFTAKE/.test(name))
      this.found.callsOfftake = true;
    if (name === "SINGLE" && args[0]) return this.text(args[0], "value");
    if (name === "TODAY" || name === "NOW") return this.clock(name);
    if (name === "LAMBDA" || name === "LET") return this.withParameters(name, args, use);
    if (comesFromOutside(name))
      throw new Unsupported(
        "volatile",
        `calls ${name}, whose value comes from outside of the workbook`,
      );
    if (this.isParameter(stored)) return `${parameterText(stored)}(${this.args("", args, use)})`;
    if (!this.scope.knows(name)) return this.lambdaCall(stored, args, use);
    const written = this.argTexts(name, args, use);
    return this.scope.isFrom1904
      ? callFrom1904(name, written, use === "array")
      : excelCall(name, written, use === "array");
  }

  private args(name: string, args: readonly Formula[], use: Use): string {
    return this.argTexts(name, args, use).join(",");
  }

  private argTexts(name: string, args: readonly Formula[], use: Use): string[] {
    return args.flatMap((arg, index) => {
      const areas = this.areas(arg);
      if (areas) {
        if (!spreads(name))
          throw new Unsupported(
            "known difference",
            `gives ${name} several areas, of which Offtake takes one`,
          );
        return areas.map((cells) => this.cellsText(cells, "range"));
      }
      const text = this.text(arg, usedAs(name, index, use));
      return [wantsNumber(name, arg) ? `(${text}+0)` : text];
    });
  }

  /** A name that stands for a LAMBDA is called as a function is. */
  private lambdaCall(stored: string, args: readonly Formula[], use: Use): string {
    const bare = stored.replace(/^_xlfn\.(_xlws\.)?|^_xludf\.|^!/i, "");
    const known = this.scope.name(bare, this.at.sheet);
    if (!known)
      throw new Unsupported("unknown function", `calls ${bare}, which Offtake does not calculate`);
    return `${this.replaced(bare, known.formula, use)}(${this.args("", args, use)})`;
  }

  private withParameters(name: "LAMBDA" | "LET", args: readonly Formula[], use: Use): string {
    const step = name === "LET" ? 2 : 1;
    const isName = (index: number) => index % step === 0 && index < args.length - 1;
    const added = args.flatMap((arg, i) => (isName(i) && arg.kind === "name" ? [arg.name] : []));
    this.parameters.push(...added.map(parameterKey));
    try {
      const inner = name === "LAMBDA" ? "array" : use;
      const texts = args.map((arg, i) =>
        isName(i) && arg.kind === "name" ? parameterText(arg.name) : this.text(arg, inner),
      );
      return `${name}(${texts.join(",")})`;
    } finally {
      this.parameters.length -= added.length;
    }
  }

  private clock(name: "TODAY" | "NOW"): string {
    const { clock } = this.scope;
    if (clock === undefined)
      throw new Unsupported(
        "volatile",
        `calls ${name}, and the file does not say when it was calculated`,
      );
    this.found.isOfTheClock = true;
    return String(name === "TODAY" ? Math.floor(clock) : clock);
  }

  private nameText(name: string, prefix: SheetPrefix | undefined, use: Use): string {
    if (!prefix && this.isParameter(name)) return parameterText(name);
    const formula = this.definition(name, prefix);
    if (formula === undefined)
      throw new Unsupported("not readable", `refers to ${name}, which is no name`);
    return this.replaced(name, formula, use);
  }

  private replaced(name: string, formula: string, use: Use): string {
    return this.inName(name, () => {
      // What a name calculates, it calculates as an array formula does.
      return this.text(this.parsed(formula), use === "value" ? "value" : "array");
    });
  }

  private cellsText({ sheet, area }: CellsOnSheet, use: Use): string {
    const { at, scope } = this;
    const isOne = area.startRow === area.endRow && area.startColumn === area.endColumn;
    const wanted = use === "value" && !isOne ? beside(area, at) : area;
    if (!wanted) return "#VALUE!";
    const { rows, columns } = scope.used(sheet);
    const endRow =
      wanted.endRow > FURTHEST_ROW ? Math.max(wanted.startRow, rows - 1) : wanted.endRow;
    const isWide = wanted.startColumn === 0 && wanted.endColumn === LAST_COLUMN;
    const endColumn = isWide ? Math.max(0, columns - 1) : wanted.endColumn;
    if (wanted.startRow > FURTHEST_ROW && wanted.startRow >= rows && wanted.endRow <= LAST_ROW)
      throw new Unsupported("known difference", "refers to rows that Offtake does not reach");
    const corner = (row: number, column: number) => `${columnLetters(column)}${row + 1}`;
    const from = corner(wanted.startRow, wanted.startColumn);
    const to = corner(endRow, endColumn);
    const prefix = sheet === at.sheet ? "" : prefixText(scope.sheetName(sheet));
    return prefix + (from === to ? from : `${from}:${to}`);
  }
}

function usedAs(name: string, index: number, use: Use): Use {
  if (use === "array") return "array";
  switch (parameterClass(name, index)) {
    case "V":
      return "value";
    case "A":
      return "array";
    case "I":
      return use;
    default:
      return "range";
  }
}

/** The cell of a row or column of cells that is level with the formula. */
function beside(area: Area, { row, column }: Position): Area | undefined {
  const { startRow, startColumn, endRow, endColumn } = area;
  if (startColumn === endColumn && row >= startRow && row <= endRow)
    return { startRow: row, endRow: row, startColumn, endColumn };
  if (startRow === endRow && column >= startColumn && column <= endColumn)
    return { startRow, endRow, startColumn: column, endColumn: column };
  return undefined;
}

/** By a name that no function, cell or defined name has. */
function parameterText(name: string): string {
  return `_p_${parameterKey(name)}`;
}
