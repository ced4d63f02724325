import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  IUIPartsService,
  SheetsUIPart,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import english from "@univerjs/preset-sheets-core/locales/en-US";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEnglish from "@univerjs/preset-sheets-drawing/locales/en-US";
import { CalculationMode } from "@univerjs/sheets-formula";
import type { WorkbookContent } from "../engine/content";
import { Engine } from "../engine/engine";
import { drawOnDemand } from "../engine/patches/grid/frames";
import { patchGrid } from "../engine/patches/grid/patch-grid";

import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";

/** The spreadsheet on the screen: Univer's grid over the engine that the command line uses as well. */
export function openGrid(container: HTMLElement, content: WorkbookContent) {
  // Editors of cells draw in frames of their own, from the start.
  drawOnDemand();
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english, drawingEnglish) },
    darkMode: prefersDark.matches,
    logLevel: LogLevel.WARN,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: "simple",
      formula: { initialFormulaComputing: CalculationMode.FORCED },
    }),
    UniverSheetsDrawingPreset(),
  ];
  for (const plugin of presets.flatMap(({ plugins }) => plugins))
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  const univerAPI = FUniver.newAPI(univer);
  prefersDark.addEventListener("change", ({ matches }) => univerAPI.toggleDarkMode(matches));
  const engine = new Engine(univer, content);
  patchGrid(engine.injector);
  // The status bar shows progress; the grid's own bar has no text in this language.
  engine.injector.get(IUIPartsService).setUIVisible(SheetsUIPart.FORMULA_AUX, false);
  return engine;
}

const prefersDark = matchMedia("(prefers-color-scheme: dark)");
