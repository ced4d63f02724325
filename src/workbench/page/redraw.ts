import { IRenderManagerService } from "@univerjs/preset-sheets-core";
import type { Engine } from "../engine/engine";

/** Draws every visible cell again, as after a change that the grid does not notice. */
export function redraw(engine: Engine): void {
  const render = engine.injector
    .get(IRenderManagerService)
    .getRenderById(engine.workbook.getUnitId());
  render?.mainComponent?.makeForceDirty?.(true);
  render?.scene.makeDirty(true);
}
