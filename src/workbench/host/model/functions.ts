import { SERIAL_ZERO } from "../date-system";
import type { OpenWorkbook } from "../open-workbook";
import { HostObject } from "../protocol/host-object";

/** Excel's worksheet functions as Office.js calls them; those that the add-in calls. */
export class Functions extends HostObject {
  readonly type = "Functions";

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  /** `DATE(year, month, day)` in the workbook's own date system. */
  date(year: number, month: number, day: number): FunctionResult {
    const days = (Date.UTC(year, month - 1, day) - SERIAL_ZERO[this.book.dateSystem]) / DAY_MILLIS;
    return new FunctionResult(days);
  }
}

const DAY_MILLIS = 86_400_000;

/** What a worksheet function gave. */
export class FunctionResult extends HostObject {
  readonly type = "FunctionResult";
  readonly #value: number;

  constructor(value: number) {
    super();
    this.#value = value;
  }

  get value(): number {
    return this.#value;
  }
  get error(): string {
    return "";
  }
}
