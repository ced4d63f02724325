import type { Injector } from "@univerjs/core";
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  functionDate,
  IFunctionService,
  NumberValueObject,
} from "@univerjs/engine-formula";

const NAME = "EDATE";
const DAY_MILLIS = 86_400_000;
/** Serial 25569 is 1970-01-01. */
const UNIX_EPOCH = 25_569;

/**
 * **Changes:** the function `EDATE`, which is registered again.
 *
 * **Why:** Univer's own runs past the end of a shorter month, to 3 March a month after 31 January
 * (`setMonth` in engine-formula's `src/functions/date/edate/index.ts`); Excel stops at that month's last
 * day.
 *
 * **Test:** "EDATE stops at the end of a shorter month" in `test/workbench/engine/patches/values.test.ts`.
 */
export function correctEdate(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new Edate());
}

/** Goes back to the last day of the month where Univer's own has run over. */
class Edate extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private readonly unclamped = engineOwn();

  constructor() {
    super(NAME);
  }

  override calculate(start: BaseValueObject, months: BaseValueObject): BaseValueObject {
    // A value: what answers with a reference is another kind of function.
    const moved = this.unclamped.calculate(start, months) as BaseValueObject;
    if (!moved.isArray()) return clamped(moved, at(start, 0, 0));
    return (moved as ArrayValueObject).mapValue((value, row, column) =>
      clamped(value, at(start, row, column)),
    );
  }
}

function engineOwn(): BaseFunction {
  const own = functionDate.find(([, name]) => name === NAME)?.[0];
  if (typeof own !== "function") throw new Error(`The engine has no ${NAME}.`);
  return new own(NAME);
}

/** The value that goes with a place of the result: one value goes with all, one row with every row. */
function at(value: BaseValueObject, row: number, column: number): BaseValueObject | undefined {
  if (!value.isArray()) return value;
  const array = value as ArrayValueObject;
  const [r, c] = [array.getRowCount() > 1 ? row : 0, array.getColumnCount() > 1 ? column : 0];
  return array.get(r, c) ?? undefined;
}

function clamped(moved: BaseValueObject, start: BaseValueObject | undefined): BaseValueObject {
  if (!moved.isNumber() || !start?.isNumber()) return moved;
  const day = dayOfMonth(Number(moved.getValue()));
  if (day >= dayOfMonth(Number(start.getValue()))) return moved;
  return NumberValueObject.create(Number(moved.getValue()) - day, moved.getPattern());
}

function dayOfMonth(serial: number): number {
  return new Date((Math.floor(serial) - UNIX_EPOCH) * DAY_MILLIS).getUTCDate();
}

/** 31 January and 3 March 2026. */
const [END_OF_JANUARY, THIRD_OF_MARCH] = [46_053, 46_084];

/** Whether Univer's own still does. */
export function runsPastTheEndOfAMonth(): boolean {
  const [start, month] = [NumberValueObject.create(END_OF_JANUARY), NumberValueObject.create(1)];
  const moved = engineOwn().calculate(start, month) as BaseValueObject;
  const value = moved.isArray() ? (moved as ArrayValueObject).getFirstCell() : moved;
  return value.getValue() === THIRD_OF_MARCH;
}
