import { currentDeals } from "../../deals/library";
import type { Terms } from "../../templates/inputs-sheet";
import { readInputs } from "../inputs-state";
import { inputNames, termsOf } from "../library-names";
import { onWorkbook } from "../round-trips";
import { sheetError } from "../sheet-error";
import { FINDING_KINDS, type Finding } from "./finding";
import { checkFormulas } from "./formulas";
import { checkInputs } from "./inputs";
import { checkTerms } from "./library";
import { checkNames } from "./names";
import { failingChecks, overwrittenFormulas } from "./templates";
import { readWorkbook, type WorkbookImage } from "./workbook-image";

/** Everything that was found, what matters most first. @throws SheetError */
export async function checkModel(): Promise<readonly Finding[]> {
  try {
    return await onWorkbook(async (context) => {
      const state = await readInputs(context, inputNames);
      const image = await readWorkbook(context);
      return [
        ...failingChecks(image),
        ...checkFormulas(image),
        ...checkNames(image),
        ...overwrittenFormulas(image, termsOf(state) ?? someTerms()),
        ...checkInputs(image),
        ...checkTerms(state),
        ...notLookedAt(image),
      ].sort((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind));
    });
  } catch (error) {
    throw sheetError(error, "Nothing was changed.");
  }
}

/** A template's formulas are the same for every deal. */
function someTerms(): Terms {
  const [deal] = currentDeals();
  if (!deal) throw new Error("The library is empty.");
  return { deal, scenario: "base" };
}

function notLookedAt({ tooLarge, isCalculationManual }: WorkbookImage): Finding[] {
  return [
    ...tooLarge.map(
      (name): Finding => ({
        kind: "not looked at",
        sentence: `${name} has more cells than are looked at here.`,
      }),
    ),
    ...(isCalculationManual
      ? [
          {
            kind: "not looked at",
            sentence: "Excel calculates by hand, so values may be old: press F9, then check again.",
          } satisfies Finding,
        ]
      : []),
  ];
}
