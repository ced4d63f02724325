import { type Assumption, assumptionsOf } from "../../deals/resolve";
import type { DealFile, Value } from "../../deals/schema";
import { headlineOf } from "./headline";
import { dollars, shownDate, shownUnit, shownValue } from "./show";

/** A deal's cases side by side: results first, then the inputs that differ. */
export interface Comparison {
  readonly cases: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly unit: string;
    readonly cells: readonly string[];
    readonly isResult: boolean;
  }[];
}

/** @param current The workbook's inputs, if they are of this deal: the user's own case. */
export function comparisonOf(
  deal: DealFile,
  held: ReadonlyMap<string, Value> | undefined,
): Comparison {
  const cases = deal.scenarios.map(({ id }) => ({
    name: id.charAt(0).toUpperCase() + id.slice(1),
    assumptions: assumptionsOf(deal, id),
  }));
  const sheet = held && assumptionsOf(deal).map((one) => valueIn(held, one));
  // Inputs equal to one of the cases add no column.
  if (sheet && !cases.some(({ assumptions }) => sameValues(assumptions, sheet)))
    cases.push({ name: "Workbook", assumptions: sheet });
  const headlines = cases.map(({ assumptions }) => headlineOf(assumptions));
  const result = (
    label: string,
    cell: (at: NonNullable<(typeof headlines)[number]>) => string,
  ) => ({
    label,
    unit: "",
    cells: headlines.map((one) => (one ? cell(one) : "–")),
    isResult: true,
  });
  const inputs = (cases[0]?.assumptions ?? []).flatMap((input) => {
    const cells = cases.map(({ assumptions }) => cellOf(assumptions, input.name));
    return new Set(cells).size > 1
      ? [{ label: input.label, unit: unitBeside(input), cells, isResult: false }]
      : [];
  });
  const hasResults = headlines.some((one) => one !== undefined);
  return {
    cases: cases.map(({ name }) => name),
    rows: [
      ...(hasResults
        ? [
            result("Headline", ({ headline }) => dollars(headline)),
            result("Enforceable", ({ enforceable }) => dollars(enforceable)),
            result("Earliest exit", ({ exit }) => shownDate(exit)),
          ]
        : []),
      ...inputs,
    ],
  };
}

/** The unit, unless the label already ends with it: `Lock-in, further days`. */
function unitBeside(input: Assumption): string {
  const unit = shownUnit(input);
  return input.label.endsWith(unit) ? "" : unit;
}

function cellOf(assumptions: readonly Assumption[], name: string): string {
  const one = assumptions.find((assumption) => assumption.name === name);
  if (!one || one.value === "") return "–";
  return shownValue(one);
}

function valueIn(held: ReadonlyMap<string, Value>, one: Assumption): Assumption {
  return { ...one, value: held.get(one.name) ?? one.value };
}

function sameValues(a: readonly Assumption[], b: readonly Assumption[]): boolean {
  return a.length === b.length && a.every(({ value }, i) => b[i]?.value === value);
}
