import {
  type ArrayValueObject,
  BaseFunction,
  type BaseValueObject,
  functionDate,
  NumberValueObject,
} from "@univerjs/engine-formula";

const NAME = "EDATE";
const DAY_MILLIS = 86_400_000;
/** Serial 25569 is 1970-01-01. */
const UNIX_EPOCH = 25_569;

/**
 * Excel's EDATE. The engine's own runs past the end of a shorter month, to 3 March a month after 31
 * January; Excel stays at that month's last day. So what has run over is taken back to it.
 */
export class Edate extends BaseFunction {
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
