import { Engine, Layer } from "@univerjs/preset-sheets-core";

/**
 * **Changes:** `Engine.runRenderLoop`, `Engine.stopRenderLoop` and `Layer.makeDirty`.
 *
 * **Why:** Univer asks for every frame of the display, sixty a second, to see whether there is something to
 * draw (engine-render's `src/engine.ts`). Here it asks for one once there is: `Scene.render` draws nothing
 * while no layer is dirty, and a layer becomes dirty by `makeDirty` alone. For speed alone.
 *
 * **Test:** "asks for frames only where there is something to draw" in `test/browser/drawing.test.ts`.
 */
export function drawOnDemand(): void {
  if (isPatched) return;
  isPatched = true;
  const { runRenderLoop, stopRenderLoop } = Engine.prototype;
  const { makeDirty } = Layer.prototype;

  function isClean(engine: Engine): boolean {
    return Object.values(engine.getScenes()).every((scene) => !scene.isDirty());
  }

  function loopsOf(engine: Engine): Set<() => void> {
    const known = loops.get(engine);
    if (known) return known;
    const made = new Set<() => void>();
    loops.set(engine, made);
    engine.endFrame$.subscribe(() => {
      if (isClean(engine)) for (const draw of made) stopRenderLoop.call(engine, draw);
    });
    return made;
  }

  Engine.prototype.runRenderLoop = function (this: Engine, draw) {
    loopsOf(this).add(draw);
    runRenderLoop.call(this, draw);
  };
  Engine.prototype.stopRenderLoop = function (this: Engine, draw) {
    if (draw) loops.get(this)?.delete(draw);
    else loops.get(this)?.clear();
    stopRenderLoop.call(this, draw);
  };
  Layer.prototype.makeDirty = function (this: Layer, state = true) {
    const layer = makeDirty.call(this, state);
    const engine = state ? this.scene.getEngine() : null;
    for (const draw of (engine && loops.get(engine)) ?? []) runRenderLoop.call(engine, draw);
    return layer;
  };
}

let isPatched = false;

/** What each engine is to do in a frame, also while it asks for none. */
const loops = new WeakMap<Engine, Set<() => void>>();
