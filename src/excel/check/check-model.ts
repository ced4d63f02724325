import { currentDeals } from "../../deals/library";
import { templates as catalogue } from "../../templates/catalogue";
import type { Terms } from "../../templates/inputs-sheet";
import type { Template } from "../../templates/language/template";
import { readWorkbook, type WorkbookImage } from "../cells/workbook-image";
import { queueReading } from "../frozen/stored-record";
import { readInputs } from "../inputs/state";
import { inputNames, termsOf } from "../inputs/terms";
import { NOTHING_CHANGED, sheetError } from "../request/errors";
import { NO_PROGRESS, type Steps, step } from "../request/progress";
import { enqueue } from "../request/queue";
import { onWorkbook } from "../request/run";
import { type BuiltTemplate, builtTemplate, likelyTemplates } from "./built";
import { failingChecks } from "./failing";
import { type Finding, ranked } from "./finding";
import { checkFormulas } from "./formulas";
import { checkFrozen, frozenCells } from "./frozen";
import { checkInputs } from "./inputs";
import { checkInputsSheet } from "./inputs-sheet";
import { checkTerms } from "./library";
import { checkNames } from "./names";
import { overwrittenFormulas } from "./overwritten";

const READING = 4;
const CHECKS = [
  "Checking formulas",
  "Checking names and inputs",
  "Checking for overwritten cells",
] as const;
const STEPS = READING + CHECKS.length;

/**
 * Everything that was found, what matters most first.
 *
 * @param templates Whose formulas are known.
 * @throws SheetError
 */
export async function checkModel(
  steps: Steps = NO_PROGRESS,
  templates: readonly Template[] = catalogue,
): Promise<readonly Finding[]> {
  const at = (done: number, doing: string) => step(steps, "check", { done, of: STEPS, doing });
  return enqueue(async () => {
    const { state, image, frozen } = await read(at);
    const findings: Finding[] = [...notLookedAt(image), ...checkFrozen(frozen)];
    await pause(at, 0);
    findings.push(...failingChecks(image), ...checkFormulas(image));
    await pause(at, 1);
    const terms = termsOf(state);
    const built: BuiltTemplate[] = [];
    for (const template of likelyTemplates(image, templates)) {
      await pause(at, 1);
      const home = state.home?.name;
      const there = builtTemplate(template, image, terms ?? someTerms(), built, home);
      if (there) built.push(there);
    }
    findings.push(...checkInputsSheet(state, terms));
    findings.push(...checkNames(image), ...checkInputs(image, terms, built), ...checkTerms(state));
    await pause(at, 2);
    findings.push(...overwrittenFormulas(built, frozen));
    return ranked(findings);
  });
}

type Report = (done: number, doing: string) => void;

async function read(at: Report) {
  try {
    return await onWorkbook(async (context) => {
      at(0, "Reading the inputs");
      const reading = queueReading(context);
      const state = await readInputs(context, inputNames);
      at(1, "Reading the sheets");
      const image = await readWorkbook(context, (done, of, { name }) =>
        at(1 + ((READING - 1) * done) / of, `Reading ${name}`),
      );
      return { state, image, frozen: frozenCells(reading) };
    });
  } catch (error) {
    throw sheetError(error, NOTHING_CHANGED);
  }
}

/** Excel and the pane share a thread: the pane is drawn, and heard, between the checks. */
async function pause(at: Report, check: number): Promise<void> {
  at(READING + check, CHECKS[check] ?? "");
  await new Promise((resolve) => setTimeout(resolve));
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
        sentence: `${name} has too many cells to check; its last rows were skipped.`,
        cell: { sheet: name, address: "A1" },
      }),
    ),
    ...(isCalculationManual
      ? [
          {
            kind: "not looked at",
            sentence:
              "Calculation is set to manual, so values may be stale. Press F9, then check again.",
          } satisfies Finding,
        ]
      : []),
  ];
}
