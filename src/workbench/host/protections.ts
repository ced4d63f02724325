import type { Area } from "../engine/address";
import { AreaMap, type Shift } from "./area-map";
import { HostError } from "./protocol/host-error";

/** What users may still do on a protected sheet, by Microsoft's names of the options. */
export interface ProtectionOptions {
  readonly allowAutoFilter?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowSort?: boolean;
  readonly selectionMode?: string;
}

export type Permission = Exclude<keyof ProtectionOptions, "selectionMode">;

interface Lock {
  readonly options: ProtectionOptions;
  readonly password: string;
}

const UNLOCKED = {};

/** Protected sheets, the protected structure of the workbook, and the cells that stay open in them. */
export class Protections {
  private readonly sheets = new Map<string, Lock>();
  private readonly unlocked = new AreaMap<typeof UNLOCKED>();
  private structure: string | undefined;

  optionsOf(sheetId: string): ProtectionOptions | undefined {
    return this.sheets.get(sheetId)?.options;
  }

  /** @throws HostError InvalidOperation where the sheet is protected already. */
  protect(sheetId: string, options: ProtectionOptions = {}, password = ""): void {
    if (this.sheets.has(sheetId)) throw new HostError("InvalidOperation");
    this.sheets.set(sheetId, { options, password });
  }

  /** @throws HostError AccessDenied for a wrong password. */
  unprotect(sheetId: string, password = ""): void {
    if (!this.isPassword(sheetId, password)) throw new HostError("AccessDenied");
    this.sheets.delete(sheetId);
  }

  isPassword(sheetId: string, password = ""): boolean {
    return (this.sheets.get(sheetId)?.password ?? password) === password;
  }

  get isStructureProtected(): boolean {
    return this.structure !== undefined;
  }

  /** @throws HostError InvalidOperation where it is protected already. */
  protectStructure(password = ""): void {
    if (this.isStructureProtected) throw new HostError("InvalidOperation");
    this.structure = password;
  }

  /** @throws HostError AccessDenied for a wrong password. */
  unprotectStructure(password = ""): void {
    if ((this.structure ?? password) !== password) throw new HostError("AccessDenied");
    this.structure = undefined;
  }

  /** @returns Null where some cells of the area are locked and some are not. */
  isLocked(sheetId: string, area: Area): boolean | null {
    const found = this.unlocked.get(sheetId, area);
    return found === null ? null : found === undefined;
  }

  setLocked(sheetId: string, area: Area, locked: boolean): void {
    if (locked) this.unlocked.clear(sheetId, area);
    else this.unlocked.set(sheetId, area, UNLOCKED);
  }

  /** @throws HostError AccessDenied where the contents of a cell of the area cannot be changed. */
  demandEdit(sheetId: string, area: Area): void {
    if (this.sheets.has(sheetId) && this.isLocked(sheetId, area) !== false)
      throw new HostError("AccessDenied", "The sheet is protected.");
  }

  /** @throws HostError AccessDenied where the sheet is protected and its options do not allow it. */
  demand(sheetId: string, permission?: Permission): void {
    const options = this.sheets.get(sheetId)?.options;
    if (options && !(permission && options[permission]))
      throw new HostError("AccessDenied", "The sheet is protected.");
  }

  /** @throws HostError AccessDenied where sheets cannot be added, deleted, renamed, moved or hidden. */
  demandStructure(): void {
    if (this.isStructureProtected)
      throw new HostError("AccessDenied", "The workbook's structure is protected.");
  }

  shift(sheetId: string, shift: Shift): void {
    this.unlocked.shift(sheetId, shift);
  }

  /** For a sheet that was deleted. */
  forget(sheetId: string): void {
    this.sheets.delete(sheetId);
    this.unlocked.forget(sheetId);
  }
}
