import { missing, refuse } from "../contract";
import type { GridReliedOn } from "./grid-relied-on";

const FUNCTION = "a function";

/** Members of Univer's grid that the patches use, with their types. */
const GRID_MEMBERS = {
  SheetRenderController: { _markUnitDirty: FUNCTION },
  Layer: { makeDirty: FUNCTION },
  Engine: { runRenderLoop: FUNCTION, stopRenderLoop: FUNCTION, getScenes: FUNCTION },
  Scene: { isDirty: FUNCTION },
} as const;

/** @throws Error that lists all that is not as the patches of the grid need it. */
export function checkGridContract({ versions, services }: GridReliedOn): void {
  refuse(versions, missing(services, GRID_MEMBERS));
}
