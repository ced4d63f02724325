import type { Worksheet } from "@univerjs/core";
import { handleRefStringInfo, isReferenceStrings } from "@univerjs/engine-formula";
import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Area } from "../engine/address";
import type { Engine } from "../engine/engine";
import { AreaMap } from "./area-map";
import type { ChartRecord } from "./chart-record";
import type { DateSystem } from "./date-system";
import { Events } from "./events";
import { parseAddress } from "./model/area";
import { newPage, type PageRecord } from "./page-record";
import { Protections } from "./protections";
import type { Validation } from "./validation";

/** The open workbook as the object model's classes share it: its cells, and what stands beside them. */
export class OpenWorkbook {
  readonly events = new Events();
  /** Whether what happens now is the add-in's doing. */
  isAddinAtWork = false;
  /** Whether what happens now is somebody's doing who has the workbook open elsewhere. */
  isRemote = false;
  /** Of what the engine calculates it is always 1900; a test says otherwise. */
  dateSystem: DateSystem = 1900;
  /** Document settings, by key. */
  readonly settings = new Map<string, unknown>();
  /** Custom XML parts, by id. */
  readonly xmlParts = new Map<string, string>();
  /** Validation rules. */
  readonly validations = new AreaMap<Validation>();
  readonly protections = new Protections();
  /** Ids of hidden sheets that Excel's own menus do not list; the grid only has hidden ones. */
  readonly veryHidden = new Set<string>();
  /** How sheets are printed, by the sheet's id. */
  private readonly pages = new Map<string, PageRecord>();
  /** Charts, by id. */
  readonly charts = new Map<string, ChartRecord>();

  constructor(readonly engine: Engine) {}

  get sheets(): Worksheet[] {
    return this.engine.workbook.getSheets();
  }

  get activeSheet(): Worksheet {
    return this.engine.workbook.getActiveSheet() ?? this.engine.workbook.ensureActiveSheet();
  }

  /** A sheet by its name, in any case, or by its id. */
  findSheet(key: string): Worksheet | undefined {
    const name = key.toLowerCase();
    return this.sheets.find(
      (sheet) => sheet.getName().toLowerCase() === name || sheet.getSheetId() === key,
    );
  }

  /** The last selected range of the sheet in front; its first cell where nothing was selected yet. */
  get selection(): { readonly sheet: Worksheet; readonly area: Area; readonly areas: number } {
    const sheet = this.activeSheet;
    const selections = this.engine.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.engine.workbook.getUnitId())
      .getSelectionsOfWorksheet(sheet.getSheetId());
    const area = selections?.at(-1)?.range ?? FIRST_CELL;
    return { sheet, area, areas: selections?.length ?? 1 };
  }

  /** @param reference `Inputs!$C$4`; undefined where it is none, or the sheet is gone. */
  areaOf(reference: string): { readonly sheet: Worksheet; readonly area: Area } | undefined {
    if (!isReferenceStrings(reference)) return undefined;
    const { sheetName, refBody } = handleRefStringInfo(reference);
    const sheet = this.findSheet(sheetName);
    return sheet ? { sheet, area: parseAddress(refBody) } : undefined;
  }

  /** How a sheet is printed, by the sheet's id. */
  page(sheetId: string): PageRecord {
    const known = this.pages.get(sheetId) ?? newPage();
    this.pages.set(sheetId, known);
    return known;
  }

  /** What stood beside a sheet goes with it. */
  forget(sheetId: string): void {
    this.pages.delete(sheetId);
    for (const [id, chart] of this.charts) if (chart.sheetId === sheetId) this.charts.delete(id);
    this.validations.forget(sheetId);
    this.protections.forget(sheetId);
    this.veryHidden.delete(sheetId);
  }
}

const FIRST_CELL: Area = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
