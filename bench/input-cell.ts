import { caseColumn } from "../src/templates/inputs-columns";
import { SCENARIO } from "../src/templates/inputs-head";
import { INPUTS } from "../src/templates/inputs-sheet";
import type { NamePlan, Plan } from "../src/templates/plan";

/** Where a user types the input of a name: of a plan in its base case, the base column. */
export function inputCell({ names }: Plan, name: string): Pick<NamePlan, "sheet" | "at"> {
  const found = names.find((one) => one.name === name);
  if (!found) throw new Error(`The plan has no name ${name}.`);
  if (found.sheet !== INPUTS || name === SCENARIO) return found;
  return { sheet: INPUTS, at: { ...found.at, column: caseColumn("base") } };
}
