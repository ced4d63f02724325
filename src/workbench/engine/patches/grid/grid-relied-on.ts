import {
  Engine,
  type IRender,
  Layer,
  Scene,
  SheetRenderController,
  UniverRenderEnginePlugin,
  UniverSheetsUIPlugin,
} from "@univerjs/preset-sheets-core";
import { gridDrawing } from "../private-members";

/** What of Univer's grid the patches rely on. */
export function gridReliedOn(render: IRender) {
  return {
    versions: [UniverRenderEnginePlugin, UniverSheetsUIPlugin].map(({ packageName, version }) => ({
      packageName,
      version,
    })),
    services: {
      SheetRenderController: gridDrawing(render.with(SheetRenderController)),
      Layer: Layer.prototype,
      Engine: Engine.prototype,
      Scene: Scene.prototype,
    },
  };
}

export type GridReliedOn = ReturnType<typeof gridReliedOn>;
