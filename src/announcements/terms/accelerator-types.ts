import type { Proposal, Sentence } from "../reading";
import { plainCharacters } from "../text/plain-characters";

const TYPE =
  /\b(?:GB300|GB200|GH200|B300|B200|H200|H100|A100|MI300X|MI325X|MI355X|MI450X?|Vera Rubin|Trainium ?[234]?|TPU ?v\d\w?|TPUs?|Ironwood|WSE-?\d|Blackwell Ultra|Blackwell|Hopper)(?![\w])/g;
const DEAL =
  /\b(?:contract|agreement|deal|lease|deploy|deliver|provid|suppl|access|host|capacity|compute|cluster|customer|services|uses?\b|using|equip|power)\w*/i;
/** A family name says less than the name of a chip in it. */
const FAMILY = /^(?:Blackwell|Hopper|TPUs?)$/;

/** The kinds of accelerator that the deal is about: those that its own sentences name. */
export function acceleratorTypes(
  sentences: readonly Sentence[],
  aside: ReadonlySet<number>,
): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const sentence of sentences) {
    const plain = plainCharacters(sentence.text);
    if (aside.has(sentence.index) || !DEAL.test(plain)) continue;
    for (const { 0: quoted, index } of plain.matchAll(TYPE)) {
      const value = quoted.replace(/^TPUs$/, "TPU");
      if (found.has(value)) continue;
      found.set(value, {
        field: "gpu_type",
        value,
        unit: "text",
        quoted,
        start: sentence.start + index,
        end: sentence.start + index + quoted.length,
        sentence,
        confidence: 0.85,
      });
    }
  }
  const all = [...found.values()];
  const chips = all.filter(({ value }) => !FAMILY.test(String(value)));
  return chips.length > 0 ? chips.slice(0, 3) : all.slice(0, 1);
}
