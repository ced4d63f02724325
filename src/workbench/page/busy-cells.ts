import { ErrorType } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import type { Engine } from "../engine/engine";

/**
 * A cell shows `#BUSY!`, as in Excel, while its function has not answered, where the grid has a word of its
 * own; and where the calculation was interrupted, rather than a result of before.
 */
export function showBusyCells(engine: Engine): void {
  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    handler: (cell, { worksheet, row, col }, next) => {
      const isOutdated = engine.interruption && engine.isResult(worksheet, row, col);
      const isBusy = isOutdated || cell?.v === ErrorType.CONNECT;
      return next(isBusy ? { ...cell, v: "#BUSY!" } : cell);
    },
  });
}
