import { caseNames } from "../../deals/cases";
import { assumptionNames } from "../../deals/vocabulary";
import { HEAD_NAMES, INPUTS, inputsPlan, type Terms } from "../inputs-sheet";
import type { Sheet, Template } from "../language/template";
import { AS_DECLARED, withSheets } from "../naming";
import type { Plan } from "../plan";
import { CHECKS, checksSheet, TOLERANCE } from "./checks";
import { coverSheet } from "./cover";
import { drawModelSheet } from "./model-sheet";
import { Page } from "./page";
import { type Placed, place } from "./place";
import type { Scope } from "./resolve";
import { SETTINGS, settingsSheet } from "./settings";

/**
 * From a declaration to a plan.
 *
 *     declaration ──place──▶ every row has its sheet and its row number
 *                 ──draw───▶ keys become addresses, patterns formulas, units number formats;
 *                            what comes from another sheet is told apart by its colour
 *     deal, scenario ──────▶ the inputs' sheet
 *                 ──gather─▶ settings, checks and cover, which every workbook has
 *                 ─────────▶ plan: the same for the file, the live workbook and the engine
 *
 * @param inputsSheet What the sheet of inputs is called, where the user has renamed it.
 * @param called What sheets and names are called, where the workbook has others of those names.
 * @throws Error that names the sheet and the formula, where the declaration contradicts itself.
 */
export function compile(
  declared: Template,
  terms: Terms,
  inputsSheet = INPUTS,
  called = AS_DECLARED,
): Plan {
  const template = withSheets(declared, called);
  const placed = place(template);
  const inputs = inputsPlan(terms);
  const settings = settingsSheet(template, called);
  const checks = checksSheet(template, placed.sheets, called);
  const scope: Scope = { symbols: placed.symbols, names: namesIn(template, placed), called };
  const pages = placed.sheets.map((one) => {
    const page = new Page(template, one, scope);
    return { plan: drawModelSheet(page, one, placed), page };
  });
  const lines = [
    ...template.sheets.map(({ name, purpose }) => ({ name, purpose })),
    { name: inputsSheet, purpose: "Deal terms and assumptions, with evidence and source." },
    { name: called.sheet(SETTINGS), purpose: "Model settings, independent of the deal." },
    { name: called.sheet(CHECKS), purpose: "All model checks." },
  ];
  const pagesOf = (role: Sheet["role"]) =>
    pages.filter(({ plan }) => plan.role === role).map(({ plan }) => plan);
  return {
    template: template.id,
    title: template.title,
    summary: template.summary,
    sheets: [
      coverSheet(template, lines, scope),
      ...pagesOf("outputs"),
      inputs.sheet,
      settings.plan,
      ...pagesOf("inputs"),
      ...pagesOf("workings"),
      checks.plan,
    ],
    names: [
      ...inputs.names,
      ...settings.names,
      ...pages.flatMap(({ page }) => page.names),
      ...checks.names,
    ],
  };
}

/** What formulas may call by name: what Inputs says of the deal, the settings, rows that have a name. */
export function namesIn(template: Template, { sheets }: Placed): Set<string> {
  if (!Object.hasOwn(template.settings, TOLERANCE))
    throw new Error(`${template.id} has no setting ${TOLERANCE}, which its checks need.`);
  const rowNames = sheets.flatMap(({ blocks }) => blocks.flatMap(({ form }) => form.names));
  return new Set([
    ...HEAD_NAMES,
    ...assumptionNames,
    ...caseNames,
    ...Object.keys(template.settings),
    ...rowNames,
  ]);
}
