import { cellReference } from "../../spreadsheet/reference";
import { compile } from "../../templates/compile/compile";
import { LABEL } from "../../templates/compile/layout";
import { INPUTS, type Terms } from "../../templates/inputs-sheet";
import type { Template } from "../../templates/language/template";
import { type Naming, prefixed } from "../../templates/naming";
import type { Plan, SheetPlan } from "../../templates/plan";
import type { SheetCells } from "../cells/sheet-cells";
import type { WorkbookImage } from "../cells/workbook-image";

/** A template that is in the workbook, with its sheets as they are called now. */
export interface BuiltTemplate {
  readonly plan: Plan;
  /** The inputs' sheet is not among them: it belongs to no template. */
  readonly sheets: readonly BuiltSheet[];
}

export interface BuiltSheet {
  readonly plan: SheetPlan;
  readonly now: SheetCells;
}

/** The share of a planned sheet's labels by which a sheet is known again, whatever it is called. */
const KNOWN_BY = 0.6;

/** The templates that may be in the workbook: only these are worth to be planned. */
export function likelyTemplates(image: WorkbookImage, templates: readonly Template[]): Template[] {
  return templates.filter((template) => {
    const called = calledIn(image, template);
    const there = template.sheets.filter(({ name }) => image.sheets.has(called.sheet(name)));
    const settings = Object.keys(template.settings).map((name) => called.name(name));
    return (
      2 * there.length >= template.sheets.length || settings.every((name) => image.names.has(name))
    );
  });
}

/** What a template's sheets and names are called beside another template's. */
function calledIn({ sheets, names }: WorkbookImage, template: Template): Naming {
  const { sheet, name } = prefixed(template);
  return {
    sheet: (declared) => (sheets.has(sheet(declared)) ? sheet(declared) : declared),
    name: (declared) => (names.has(name(declared)) ? name(declared) : declared),
  };
}

/**
 * A template, where most of its sheets are there.
 *
 * @param others Those that are known to be there: a sheet belongs to one.
 * @param inputsSheet What the sheet of inputs is called now.
 */
export function builtTemplate(
  template: Template,
  image: WorkbookImage,
  terms: Terms,
  others: readonly BuiltTemplate[],
  inputsSheet = INPUTS,
): BuiltTemplate | undefined {
  const claimed = new Set(others.flatMap(({ sheets }) => sheets.map(({ now }) => now)));
  const free = [...image.sheets.values()].filter((sheet) => !claimed.has(sheet));
  const labels = new Map(free.map((sheet) => [sheet, labelsOf(sheet)]));
  const plan = compile(template, terms, inputsSheet, calledIn(image, template));
  const own = plan.sheets.filter(({ name }) => name !== INPUTS);
  const sheets = own.flatMap((sheet): BuiltSheet[] => {
    const now = sheetNow(sheet, plan, image.names, labels);
    return now ? [{ plan: sheet, now }] : [];
  });
  return 2 * sheets.length > own.length ? { plan, sheets } : undefined;
}

/** By its labels; of sheets alike by its name, else by the defined names that point to it. */
function sheetNow(
  plan: SheetPlan,
  { names }: Plan,
  refersTo: WorkbookImage["names"],
  labels: ReadonlyMap<SheetCells, ReadonlySet<string>>,
): SheetCells | undefined {
  const wanted = [...new Set(plannedLabels(plan).map(([label]) => label))];
  const shareOf = (there: ReadonlySet<string>) =>
    wanted.filter((label) => there.has(label)).length / wanted.length;
  const pointedTo = names
    .filter(({ sheet }) => sheet === plan.name)
    .flatMap(({ name }) => cellReference(refersTo.get(name) ?? "")?.sheet ?? []);
  const likely = [plan.name, ...pointedTo];
  const [best] = [...labels]
    .map(([sheet, there]) => ({
      sheet,
      share: shareOf(there),
      isLikely: likely.includes(sheet.name),
    }))
    .sort((a, b) => b.share - a.share || Number(b.isLikely) - Number(a.isLikely));
  return best && best.share >= KNOWN_BY ? best.sheet : undefined;
}

/** The labels of a planned sheet, with their rows. */
export function plannedLabels({ cells }: SheetPlan): [label: string, row: number][] {
  return cells.flatMap(({ at, content }): [string, number][] =>
    at.column === LABEL && content.kind === "value" ? [[String(content.value), at.row]] : [],
  );
}

/** Texts at the left: columns may have been inserted before them. */
const LEFT = LABEL + 3;

function labelsOf({ cells }: SheetCells): ReadonlySet<string> {
  return new Set(cells.filter(({ at }) => at.column <= LEFT).map(({ value }) => String(value)));
}
