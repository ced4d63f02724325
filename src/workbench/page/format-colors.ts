import { CellValueType, numfmt, ThemeService } from "@univerjs/core";
import {
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import type { Engine } from "../engine/engine";

/**
 * A number has the color that its format gives it, as in Excel: `[Red]` for a check that fails. The grid
 * itself colors negative numbers only.
 */
export function showFormatColors(engine: Engine): void {
  const themes = engine.injector.get(ThemeService);

  function colorOf(pattern: string | undefined, value: unknown): string | undefined {
    if (!pattern?.includes("[") || typeof value !== "number") return undefined;
    const color = numfmt.formatColor(pattern, value);
    return color ? (themes.getColorFromTheme(`${color}.500`) ?? String(color)) : undefined;
  }

  engine.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    // After the grid's own formats.
    priority: InterceptCellContentPriority.NUMFMT - 0.5,
    handler: (cell, { rawData, workbook }, next) => {
      if (!rawData?.s || cell?.t !== CellValueType.NUMBER) return next(cell);
      const rgb = colorOf(workbook.getStyles().get(rawData.s)?.n?.pattern, rawData.v);
      return next(rgb ? { ...cell, interceptorStyle: { cl: { rgb } } } : cell);
    },
  });
}
