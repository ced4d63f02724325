import { callsOfftake, offtakeNames } from "../../frozen/formula";
import type { LiveFormula } from "../../frozen/freeze";
import type { WorkbookShape } from "../../frozen/marks";
import type { Area, Position } from "../../spreadsheet/address";
import { between, contains } from "../../spreadsheet/area";
import { areaReference } from "../../spreadsheet/reference";
import { isFormula } from "../cells/literal";
import type { WorkbookImage } from "../cells/workbook-image";
import { CELL_PROPERTIES, shownIn, writtenIn } from "./cells";

/** A cell whose formula is ours. */
export interface LiveCell {
  readonly sheet: string;
  readonly at: Position;
  readonly formula: string;
}

export function liveCells({ sheets, names }: WorkbookImage): LiveCell[] {
  const known = offtakeNames(names);
  return [...sheets.values()].flatMap(({ name: sheet, cells }) =>
    cells.flatMap(({ at, formula, value }): LiveCell[] => {
      // Excel hands a text that begins with `=` over as it is: its formula is then its value.
      const isOurs = isFormula(formula) && formula !== value;
      return isOurs && callsOfftake(String(formula), known)
        ? [{ sheet, at, formula: String(formula) }]
        : [];
    }),
  );
}

/** @param all The names of all sheets, empty ones too. */
export function shapeOf({ sheets, names }: WorkbookImage, all: readonly string[]): WorkbookShape {
  return {
    sheets: new Map(all.map((name) => [name, lastCell(sheets.get(name)?.cells ?? [])])),
    names: new Map([...names].map(([name, refersTo]) => [name.toLowerCase(), refersTo])),
  };
}

function lastCell(cells: readonly { readonly at: Position }[]): Position {
  let [row, column] = [0, 0];
  for (const { at } of cells) {
    row = Math.max(row, at.row);
    column = Math.max(column, at.column);
  }
  return { row, column };
}

/** What each formula fills and shows now, in one round trip. */
export async function withValues(
  context: Excel.RequestContext,
  cells: readonly LiveCell[],
): Promise<LiveFormula[]> {
  const asked = cells.map(({ sheet, at }) => {
    const cell = context.workbook.worksheets
      .getItem(sheet)
      .getCell(at.row, at.column)
      .load(CELL_PROPERTIES);
    return {
      cell,
      spill: cell.getSpillingToRangeOrNullObject().load(`address,${CELL_PROPERTIES}`),
    };
  });
  await context.sync();
  const live = asked.flatMap(({ cell, spill }, i): LiveFormula[] => {
    const { sheet, at } = cells[i] ?? {};
    const formula = String(writtenIn(cell)[0]?.[0] ?? "");
    if (sheet === undefined || !at || !isFormula(formula)) return [];
    const spilled = spill.isNullObject ? undefined : areaReference(spill.address)?.area;
    return [
      {
        sheet,
        formula,
        fills: spilled ?? between(at, at),
        values: shownIn(spilled ? spill : cell),
      },
    ];
  });
  return live.filter((one) => !live.some((other) => isWithin(one, other)));
}

/** Some versions of Excel give every cell of a spill the formula of its first. */
function isWithin(one: LiveFormula, other: LiveFormula): boolean {
  return other !== one && other.sheet === one.sheet && contains(other.fills, corner(one.fills));
}

function corner({ startRow: row, startColumn: column }: Area): Position {
  return { row, column };
}
