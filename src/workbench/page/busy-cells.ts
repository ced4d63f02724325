import type { Injector } from "@univerjs/core";
import { ErrorType } from "@univerjs/engine-formula";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";

/** A cell whose function is still under way shows `#BUSY!`, as in Excel, and not the grid's own word. */
export function showBusyCells(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    handler: (cell, _location, next) =>
      next(cell?.v === ErrorType.CONNECT ? { ...cell, v: "#BUSY!" } : cell),
  });
}
