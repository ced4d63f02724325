import { driverOf } from "../../deals/cases";
import { type Assumption, assumptionsOf } from "../../deals/resolve";
import { assumptionNames, entryOf } from "../../deals/vocabulary";
import { inputsPlan, type Terms } from "../../templates/inputs-sheet";
import type { NamePlan, SheetPlan, ValidationPlan } from "../../templates/plan";
import { inputRule } from "../../templates/validation";
import { isFormula } from "../cells/literal";
import { cellsByName, type NamedCell, type WorkbookImage } from "../cells/workbook-image";
import type { BuiltTemplate } from "./built";
import { type Finding, placeOf, placeText } from "./finding";
import { type Allowed, allows } from "./rule";

/**
 * Inputs that hold what their meaning does not allow, and those outside the range that the deal gives
 * for them; settings of templates too. Each is found by its name, wherever it is.
 */
export function checkInputs(
  image: WorkbookImage,
  terms: Terms | undefined,
  built: readonly BuiltTemplate[],
): Finding[] {
  const cellNamed = cellsByName(image);
  return [...rulesByName(terms, built)].flatMap(([name, rule]): Finding[] => {
    const input = cellNamed(name);
    if (!input || !image.sheets.has(input.sheet)) return [];
    if (isSaidByLive(name, input, cellNamed)) return [];
    const sentence = fault(input, rule);
    if (!sentence) return [];
    const cell = placeOf(input.sheet, input.at);
    return [{ kind: "input outside its range", sentence: `${placeText(cell)} ${sentence}`, cell }];
  });
}

/** A case that follows its base, or is live, says what the live cell is found for. */
function isSaidByLive(
  name: string,
  { cell }: NamedCell,
  cellNamed: (name: string) => NamedCell | undefined,
): boolean {
  const driver = driverOf(name);
  if (driver === undefined) return false;
  return isFormula(cell?.formula) || cell?.value === cellNamed(driver)?.cell?.value;
}

/** What a named cell may contain, and what the loaded deal says of it. */
interface InputRule extends Allowed {
  readonly assumption?: Assumption | undefined;
}

function rulesByName(
  terms: Terms | undefined,
  built: readonly BuiltTemplate[],
): ReadonlyMap<string, InputRule> {
  const rules = new Map<string, InputRule>();
  for (const name of assumptionNames) {
    const entry = entryOf(name);
    const rule = entry && inputRule(entry);
    if (rule) rules.set(name, rule);
  }
  for (const { plan } of built) for (const sheet of plan.sheets) putNamed(rules, sheet, plan.names);
  if (!terms) return rules;
  const { sheet, names } = inputsPlan(terms);
  putNamed(rules, sheet, names);
  for (const assumption of assumptionsOf(terms.deal, terms.scenario, terms.reading)) {
    const rule = rules.get(assumption.name);
    if (rule) rules.set(assumption.name, { ...rule, assumption });
  }
  return rules;
}

function putNamed(
  rules: Map<string, InputRule>,
  { name: sheet, validations = [] }: SheetPlan,
  names: readonly NamePlan[],
): void {
  const named = new Map(
    names.filter((one) => one.sheet === sheet).map(({ name, at }) => [placed(at), name]),
  );
  for (const validation of validations) {
    const name = named.get(placed(validation.at));
    if (name !== undefined) rules.set(name, validation);
  }
}

function placed({ row, column }: ValidationPlan["at"]): string {
  return `${row}:${column}`;
}

/** @returns What the sentence says after the cell; nothing where all is well. */
function fault({ cell }: NamedCell, rule: InputRule): string | undefined {
  const { assumption, sentence } = rule;
  const value = cell?.value ?? "";
  // An error is found by its own check.
  if (typeof value === "string" && value.startsWith("#")) return undefined;
  if (value === "")
    return assumption && assumption.value !== ""
      ? `is blank; the deal value is ${String(assumption.value)}.`
      : undefined;
  if (!allows(rule, value)) return `is ${String(value)}. ${sentence}`;
  const [low, high] = assumption?.range ?? [];
  const isOutside =
    typeof value === "number" &&
    value !== assumption?.value &&
    typeof low === "number" &&
    typeof high === "number" &&
    (value < low || value > high);
  return isOutside ? `is ${value}, outside the deal's range of ${low} to ${high}.` : undefined;
}
