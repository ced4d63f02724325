import { templates } from "../../templates/catalogue";
import { compile } from "../../templates/compile/compile";
import { LABEL } from "../../templates/compile/layout";
import { INPUTS, type Terms } from "../../templates/inputs-sheet";
import type { Plan, SheetPlan } from "../../templates/plan";
import { cellReference } from "../reference";
import type { CheckedSheet } from "./checked-sheet";
import type { WorkbookImage } from "./workbook-image";

/** A template that stands in the workbook, with its sheets as they are called now. */
export interface BuiltTemplate {
  readonly plan: Plan;
  /** The inputs' sheet is not among them: it belongs to no template. */
  readonly sheets: readonly BuiltSheet[];
}

export interface BuiltSheet {
  readonly plan: SheetPlan;
  readonly now: CheckedSheet;
}

/** The share of a planned sheet's labels by which a sheet is known again, whatever it is called. */
const KNOWN_BY = 0.6;

/**
 * The templates of which most sheets are there.
 *
 * @param inputsSheet What the sheet of inputs is called now.
 */
export function builtTemplates(
  image: WorkbookImage,
  terms: Terms,
  inputsSheet = INPUTS,
): BuiltTemplate[] {
  const labels = new Map([...image.sheets.values()].map((sheet) => [sheet, labelsOf(sheet)]));
  return templates
    .map((template) => compile(template, terms, inputsSheet))
    .flatMap((plan): BuiltTemplate[] => {
      const own = plan.sheets.filter(({ name }) => name !== INPUTS);
      const sheets = own.flatMap((sheet): BuiltSheet[] => {
        const now = sheetNow(sheet, plan, image, labels);
        return now ? [{ plan: sheet, now }] : [];
      });
      return 2 * sheets.length > own.length ? [{ plan, sheets }] : [];
    });
}

/** By its name, else by its own defined names, else by its labels. */
function sheetNow(
  plan: SheetPlan,
  { names }: Plan,
  { sheets, names: refersTo }: WorkbookImage,
  labels: ReadonlyMap<CheckedSheet, ReadonlySet<string>>,
): CheckedSheet | undefined {
  const wanted = new Set(plannedLabels(plan).map(([label]) => label));
  const share = (sheet: CheckedSheet) => {
    const there = [...wanted].filter((label) => labels.get(sheet)?.has(label));
    return there.length / wanted.size;
  };
  const pointedTo = names
    .filter(({ sheet }) => sheet === plan.name)
    .flatMap(({ name }) => cellReference(refersTo.get(name) ?? "")?.sheet ?? []);
  const likely = [plan.name, ...pointedTo].flatMap((name) => sheets.get(name) ?? []);
  const known = likely.find((sheet) => share(sheet) >= KNOWN_BY);
  if (known) return known;
  const [best] = [...sheets.values()].sort((a, b) => share(b) - share(a));
  return best && share(best) >= KNOWN_BY ? best : undefined;
}

/** The labels of a planned sheet, with their rows. */
export function plannedLabels({ cells }: SheetPlan): [label: string, row: number][] {
  return cells.flatMap(({ at, content }): [string, number][] =>
    at.column === LABEL && content.kind === "value" ? [[String(content.value), at.row]] : [],
  );
}

/** Texts at the left: columns may have been inserted before them. */
const LEFT = LABEL + 3;

function labelsOf({ cells }: CheckedSheet): ReadonlySet<string> {
  return new Set(cells.filter(({ at }) => at.column <= LEFT).map(({ value }) => String(value)));
}
