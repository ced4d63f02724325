import {
  CellValueType,
  getNumfmtParseValueFilter,
  type ICellData,
  type Injector,
  InterceptorEffectEnum,
  isRealNum,
  type Nullable,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** `ForceStringRenderController` intercepts between these priorities, at 10. */
const BEFORE = 10.5;
const AFTER = 9.5;
/** How many texts are remembered; a model has fewer. */
const CAPACITY = 20_000;

/**
 * **Changes:** the type of a cell with plain text, from before until after `ForceStringRenderController`
 * intercepts it: it has none.
 *
 * **Why:** each time that a cell with a text is drawn, Univer reads the text as a date, a time and a number,
 * to mark one that looks like a number (sheets-ui's
 * `src/controllers/force-string-render.controller.ts`): a third of the time that drawing takes. A text that
 * is known to be none of these does not need that. For speed alone.
 *
 * **Test:** "reads a text once for the mark of texts that look like numbers" in
 * `test/browser/drawing.test.ts`.
 */
export function markTextsOnce(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  const known = new Map<string, boolean>();
  const untyped = new WeakSet<object>();

  function isPlain(text: string): boolean {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= CAPACITY) known.clear();
      answer = !isRealNum(text) && !getNumfmtParseValueFilter(text);
      known.set(text, answer);
    }
    return answer;
  }

  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { rawData }, next) => {
      if (!isText(cell) || typeof rawData?.v !== "string" || !isPlain(rawData.v)) return next(cell);
      const { t: _, ...rest } = cell;
      untyped.add(rest);
      return next(rest);
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: AFTER,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, _, next) =>
      next(cell && untyped.has(cell) ? { ...cell, t: CellValueType.STRING } : cell),
  });
}

function isText(cell: Nullable<ICellData>): cell is ICellData {
  return cell?.t === CellValueType.STRING;
}
