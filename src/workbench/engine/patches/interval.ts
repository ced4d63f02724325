import { IConfigService, type Injector } from "@univerjs/core";
import { ENGINE_FORMULA_PLUGIN_CONFIG_KEY } from "@univerjs/engine-formula";

/** How many formulas are calculated between two looks at whether to stop. */
const INTERVAL = 50;

/**
 * **Changes:** the setting `intervalCount` of the formula engine.
 *
 * **Why:** between two notices of progress, at which it also looks whether to stop, Univer calculates 500
 * formulas (`DEFAULT_INTERVAL_COUNT` in engine-formula's `src/services/calculate-formula.service.ts`): at
 * several milliseconds each, that is seconds.
 *
 * **Test:** "progress is told at least every hundred formulas" in
 * `test/workbench/engine/calculation.test.ts`.
 */
export function tellProgressOften(injector: Injector): void {
  const settings = injector.get(IConfigService);
  settings.setConfig(
    ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
    { intervalCount: INTERVAL },
    { merge: true },
  );
}
