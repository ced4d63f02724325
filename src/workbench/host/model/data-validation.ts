import type { Worksheet as Sheet } from "@univerjs/core";
import type { Area } from "../../engine/address";
import type { OpenWorkbook } from "../open-workbook";
import { HostObject } from "../protocol/host-object";
import type { Validation } from "../validation";
import { withinLimit } from "./limits";

const NO_VALIDATION: Validation = { rule: {}, errorAlert: {}, prompt: {}, ignoreBlanks: true };

/**
 * Rules are stored and read back. The grid itself accepts every entry:
 * docs/differences-from-excel.md.
 */
export class DataValidation extends HostObject {
  readonly type = "DataValidation";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly sheet: Sheet,
    private readonly area: Area,
  ) {
    super();
  }

  /** Of all cells of the range; empty where they have different ones. */
  get rule(): unknown {
    return this.#read.rule;
  }
  set rule(rule: unknown) {
    const { source } = (rule as { list?: { source?: unknown } } | null)?.list ?? {};
    if (typeof source === "string" && !source.startsWith("=")) withinLimit(source, "list");
    this.#change({ rule });
  }

  get errorAlert(): unknown {
    return this.#read.errorAlert;
  }
  set errorAlert(errorAlert: unknown) {
    checkWords(errorAlert);
    this.#change({ errorAlert });
  }

  get prompt(): unknown {
    return this.#read.prompt;
  }
  set prompt(prompt: unknown) {
    checkWords(prompt);
    this.#change({ prompt });
  }

  get ignoreBlanks(): boolean {
    return this.#read.ignoreBlanks;
  }
  set ignoreBlanks(ignoreBlanks: boolean) {
    this.#change({ ignoreBlanks });
  }

  clear(): void {
    this.book.protections.demand(this.sheet.getSheetId());
    this.book.validations.clear(this.sheet.getSheetId(), this.area);
  }

  get #read(): Validation {
    return this.#found ?? NO_VALIDATION;
  }

  #change(change: Partial<Validation>): void {
    this.book.protections.demand(this.sheet.getSheetId());
    this.book.validations.set(this.sheet.getSheetId(), this.area, { ...this.#read, ...change });
  }

  get #found(): Validation | null | undefined {
    return this.book.validations.get(this.sheet.getSheetId(), this.area);
  }
}

function checkWords(alert: unknown): void {
  const { title = "", message = "" } = (alert ?? {}) as { title?: string; message?: string };
  withinLimit(title, "alertTitle");
  withinLimit(message, "alertMessage");
}
