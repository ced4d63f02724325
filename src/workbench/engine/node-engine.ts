import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { CalculationMode, UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import type { OfftakeFunction } from "../../functions/define";
import { catalogueFunction } from "./catalogue-function";
import { Engine } from "./engine";

/**
 * The engine without a screen. It starts in some 50 ms with one empty sheet, `Sheet1`; dispose of it
 * so that its timers end.
 *
 * @param functions Known to formulas as `OFFTAKE.` and their name.
 */
export function createNodeEngine(functions: readonly OfftakeFunction[]): Engine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  const engine = new Engine(univer);
  engine.register(functions.map(catalogueFunction));
  engine.disposeWithMe({ dispose: () => univer.dispose() });
  return engine;
}
