import { currentDeals } from "../../src/deals/library";
import type { DealFile } from "../../src/deals/schema";
import { templates } from "../../src/templates/catalogue";
import type { Template } from "../../src/templates/language/template";

/** A template with a deal in it, in one scenario. */
export interface Pair {
  readonly template: Template;
  readonly deal: DealFile;
  readonly scenario: string;
}

const fits = ({ kinds }: Template, { kind }: DealFile) => kinds.includes(kind);

/** Every template with every deal that fits it, in every scenario. */
export function everyPair(): Pair[] {
  return templates.flatMap((template) =>
    currentDeals()
      .filter((deal) => fits(template, deal))
      .flatMap((deal) => deal.scenarios.map(({ id }) => ({ template, deal, scenario: id }))),
  );
}

/**
 * As few as still have every template with every kind of deal, every template in every scenario, and
 * every deal of the library.
 */
export function coveringPairs(): Pair[] {
  const uses = new Map<DealFile, number>();
  const pairs: Pair[] = [];
  const add = (template: Template, candidates: readonly DealFile[]) => {
    const rarest = candidates.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
    if (!rarest) return;
    uses.set(rarest, (uses.get(rarest) ?? 0) + 1);
    const before = pairs.filter((pair) => pair.template === template).length;
    const scenario = rarest.scenarios[before % rarest.scenarios.length]?.id ?? "base";
    pairs.push({ template, deal: rarest, scenario });
  };
  for (const template of templates)
    for (const kind of template.kinds)
      add(
        template,
        currentDeals().filter((deal) => deal.kind === kind),
      );
  const left = currentDeals().filter((deal) => !uses.has(deal));
  for (const [i, deal] of left.entries()) {
    // Those that calculate fast take what is left.
    const fitting = templates.filter((template) => fits(template, deal)).slice(-2);
    const template = fitting[i % fitting.length];
    if (template) add(template, [deal]);
  }
  return pairs;
}
