import { caseNames } from "../deals/cases";
import { assumptionNames } from "../deals/vocabulary";
import { type Token, tokens } from "../spreadsheet/formula-tokens";
import type { SheetPlan } from "./plan";

/**
 * The deal's inputs that these sheets cannot do without, by defined name. Deals of some kinds lack some: a
 * formula that reads one in IFERROR gives a value for that case.
 */
export function neededInputs(sheets: readonly SheetPlan[]): string[] {
  const inputs = new Set<string>([...assumptionNames, ...caseNames]);
  const needed = new Set<string>();
  for (const { content } of sheets.flatMap(({ cells }) => cells)) {
    if (!("formula" in content)) continue;
    const all = tokens(content.formula);
    for (const [i, { text }] of all.entries())
      if (inputs.has(text) && !isOptional(all, i)) needed.add(text);
  }
  return [...needed];
}

/** `IFERROR(GpuCount` or, since a blank is to be 0, `IFERROR(N(GpuCount`. */
function isOptional(all: readonly Token[], at: number): boolean {
  const caller = (of: number) => (all[of - 1]?.text === "(" ? all[of - 2]?.text : undefined);
  return caller(at) === "IFERROR" || (caller(at) === "N" && caller(at - 2) === "IFERROR");
}
