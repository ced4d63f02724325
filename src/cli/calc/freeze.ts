import { callsOfftake, offtakeNames } from "../../frozen/formula";
import { type LiveFormula, planFreeze } from "../../frozen/freeze";
import { type FrozenRecord, NAMESPACE, readRecord, recordXml } from "../../frozen/record";
import { type Area, address, position } from "../../spreadsheet/address";
import { between, cellsOf } from "../../spreadsheet/area";
import { sheetName } from "../../spreadsheet/sheet-name";
import { customXmlPath, removeCustomXml, writeCustomXml } from "../../xlsx/custom-xml";
import { addHiddenNames, removeNames } from "../../xlsx/defined-names";
import type { Parts } from "../../xlsx/parts";
import { toStored } from "../../xlsx/stored-form";
import { type AddIn, removeWebExtension, webExtension } from "../../xlsx/webextension";
import { removeCalculationChain, type StoredSheet } from "../../xlsx/workbook";
import type { Worksheet } from "../../xlsx/worksheet";
import { type OpenBook, shapeOf } from "./open-book";
import { shownFormulas } from "./shown-formulas";
import { UsageError } from "./usage-error";

/** By which Excel knows our part. */
const ITEM_ID = "{6C9E2B54-3D0F-4B7A-9C61-0FF7A4E0F201}";

/**
 * Makes values of Offtake's formulas, for people who have no Offtake; the formulas are kept in the
 * workbook. Excel's own formulas stay, with the values that they show. The reference to the add-in is
 * taken out: Excel would offer Offtake to everyone who opens the copy, which does not need it.
 *
 * @param ids The custom functions, with their namespace.
 * @returns How many formulas became values.
 * @throws UsageError
 */
export function freeze(book: OpenBook, ids: readonly string[], addIn: AddIn): number {
  const { parts, workbook } = book;
  const shape = shapeOf(book, ids);
  const names = offtakeNames(shape.names);
  const live = workbook.sheets.flatMap((sheet) => liveFormulas(sheet, ids, names));
  if (live.length === 0)
    throw new UsageError("The workbook has no formula of Offtake's: there is nothing to freeze.");
  const { plan, refused } = planFreeze(live, shape, keptRecord(parts));
  if (!plan) throw new UsageError(`${refused.happened} ${refused.todo}`);
  for (const { sheet, fills, values } of live) {
    const at = { row: fills.startRow, column: fills.startColumn };
    worksheetOf(book, sheet)?.enter(at, values[0]?.[0] ?? null);
  }
  removeNames(parts, new Set(plan.removedMarks.map(({ name }) => name.toLowerCase())));
  addHiddenNames(
    parts,
    plan.addedMarks.map(({ name, sheet, area }) => ({
      name,
      formula: `${sheetName(sheet)}!${area}`,
    })),
  );
  const properties = webExtension(parts, addIn);
  removeWebExtension(parts, addIn);
  keepRecord(parts, properties ? { ...plan.record, addIn: properties } : plan.record);
  removeCalculationChain(parts);
  return plan.frozen.length;
}

/** @throws UsageError where what the workbook keeps cannot be read. */
export function keptRecord(parts: Parts): FrozenRecord | undefined {
  const path = customXmlPath(parts, NAMESPACE);
  if (!path) return undefined;
  const { record, refused } = readRecord(parts.text(path));
  if (!record) throw new UsageError(refused);
  return record;
}

/** Keeps what is left to be put back; nothing, where nothing is. */
export function keepRecord(parts: Parts, record: FrozenRecord): void {
  if (record.formulas.length === 0) removeCustomXml(parts, NAMESPACE);
  else writeCustomXml(parts, NAMESPACE, ITEM_ID, recordXml(record));
}

export function worksheetOf({ workbook }: OpenBook, name: string): Worksheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name === name)?.worksheet;
}

function liveFormulas(
  { name: sheet, worksheet }: StoredSheet,
  ids: readonly string[],
  names: ReadonlySet<string>,
): LiveFormula[] {
  return [...shownFormulas(worksheet, ids)].flatMap(([key, formula]): LiveFormula[] => {
    const at = position(key);
    if (!at || !callsOfftake(formula, names)) return [];
    const held = worksheet.formula(at);
    const fills = held?.fills ?? between(at, at);
    const isFollowing = toStored(formula.slice(1), ids) === held?.text;
    const entered = enteredAs(worksheet, at, held?.fills);
    return [
      {
        sheet,
        fills,
        formula: known(formula, sheet, key),
        values: rows(worksheet, fills, sheet),
        ...(entered ? { entered } : {}),
        ...(held && held.text !== "" && !isFollowing ? { stored: held.text } : {}),
      },
    ];
  });
}

/** A function of ours that this Offtake does not know keeps the name that it is stored by. */
function known(formula: string, sheet: string, key: string): string {
  const [unknown] = /\b_xldudf_OFFTAKE_\w+/i.exec(formula) ?? [];
  if (unknown)
    throw new UsageError(
      `${sheetName(sheet)}!${key} calls ${unknown}, which this Offtake does not know: update Offtake.`,
    );
  return formula;
}

function enteredAs(
  worksheet: Worksheet,
  at: { row: number; column: number },
  fills: Area | undefined,
): LiveFormula["entered"] {
  if (!fills) return "plain";
  return worksheet.isDynamic(at) ? undefined : "array";
}

/** @throws UsageError where a cell of ours was never calculated. */
function rows(worksheet: Worksheet, fills: Area, sheet: string): LiveFormula["values"] {
  const columns = fills.endColumn - fills.startColumn + 1;
  const values = cellsOf(fills).map((at) => worksheet.value(at));
  const first = { row: fills.startRow, column: fills.startColumn };
  if (values[0] === null)
    throw new UsageError(
      `${sheetName(sheet)}!${address(first)} shows nothing: recalculate the workbook first, then freeze what that gave.`,
    );
  return Array.from({ length: values.length / columns }, (_, row) =>
    values.slice(row * columns, (row + 1) * columns),
  );
}
