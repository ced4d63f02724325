import {
  type FrozenRecord,
  type Mark,
  NAMESPACE,
  readRecord,
  recordXml,
} from "../../frozen/record";
import { SheetError, WORKBOOK_UNCHANGED } from "../request/errors";

/** Where the workbook keeps its frozen formulas: a custom XML part and hidden names, all of ours. */

/** All that thawing has to know of the workbook but its cells, to be read after the next sync. */
export interface FreezeReading {
  /** The part's text, or null where the workbook has none. */
  readonly xml: OfficeExtension.ClientResult<string>;
  readonly settings: Excel.SettingCollection;
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
}

export function queueReading({ workbook }: Excel.RequestContext): FreezeReading {
  const { worksheets, names, settings } = workbook;
  return {
    xml: partIn(workbook).getXml(),
    settings: settings.load("items/key,items/value"),
    worksheets: worksheets.load("items/name"),
    names: names.load("items/name,items/formula"),
  };
}

/** @throws SheetError where the part cannot be read. */
export function recordIn({ xml }: Pick<FreezeReading, "xml">): FrozenRecord | undefined {
  if (!xml.value) return undefined;
  const { record, refused } = readRecord(xml.value);
  if (record) return record;
  throw new SheetError(
    refused,
    WORKBOOK_UNCHANGED,
    "A copy from before it was changed can be thawed.",
  );
}

/** Keeps a record in the place of the one that there is. */
export function queueRecord({ workbook }: Excel.RequestContext, record: FrozenRecord): void {
  partIn(workbook).setXml(recordXml(record));
}

/** Keeps a record where there is none, or nobody knows whether there is one. */
export function queueNewRecord({ workbook }: Excel.RequestContext, record: FrozenRecord): void {
  partIn(workbook).delete();
  workbook.customXmlParts.add(recordXml(record));
}

export function queueRecordRemoval({ workbook }: Excel.RequestContext): void {
  partIn(workbook).delete();
}

function partIn({ customXmlParts }: Excel.Workbook): Excel.CustomXmlPart {
  return customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
}

export function queueNewMarks({ workbook }: Excel.RequestContext, marks: readonly Mark[]): void {
  for (const { name, sheet, area } of marks) {
    workbook.names.getItemOrNullObject(name).delete();
    workbook.names.add(name, workbook.worksheets.getItem(sheet).getRange(area)).visible = false;
  }
}

export function queueMarkRemoval({ workbook }: Excel.RequestContext, marks: readonly Mark[]): void {
  for (const { name } of marks) workbook.names.getItemOrNullObject(name).delete();
}
