import { type Injector, UniverInstanceType } from "@univerjs/core";
import { type IRender, IRenderManagerService } from "@univerjs/preset-sheets-core";
import { checkGridContract } from "./grid-contract";
import { gridReliedOn } from "./grid-relied-on";
import { markTextsOnce } from "./text-marks";
import { drawVisibleChanges } from "./visible-changes";

/**
 * What is patched of Univer's grid, for each workbook that it shows. An engine without a screen has no grid.
 *
 * @param injector Of a Univer whose grid is yet to be drawn.
 * @throws Error where it is a Univer that the patches do not fit.
 */
export function patchGrid(injector: Injector): void {
  markTextsOnce(injector);
  const renders = injector.get(IRenderManagerService);
  renders.created$.subscribe((render) => patchRender(injector, render));
  for (const render of renders.getRenderAll().values()) patchRender(injector, render);
}

function patchRender(injector: Injector, render: IRender): void {
  if (render.type !== UniverInstanceType.UNIVER_SHEET) return;
  checkGridContract(gridReliedOn(render));
  drawVisibleChanges(injector, render);
}
