import type { Sentence } from "../reading";

const DEAL =
  /\b(?:leas(?:e|es|ed|ing)|contracts?|contracted|agreements?|deal|colocation|hosting|rent(?:s|ed|ing)?|pact|order form|backlog)\b/i;
const CAPACITY =
  /(?:\b|\d)(?:MW|megawatts?|GW|gigawatts?|GPUs?|compute|computing|data[ -]?cent(?:er|re)s?|critical IT|HPC|AI cloud|accelerators|TPUs?|Trainium|cloud (?:capacity|services))/i;
const LAND = /\b(?:ground lease|land lease)\b/i;
const SERVICE =
  /\b(?:colocation|critical IT|IT (?:load|capacity)|hosting|GPUs?|compute|tenant leases|hyperscaler|AI cloud|HPC)\b/i;

/** Whether the text is about a lease of capacity, and not of land or of something else. */
export function isDealText(sentences: readonly Sentence[]): boolean {
  let [deal, capacity, land, service] = [0, 0, 0, 0];
  for (const { text } of sentences) {
    if (DEAL.test(text)) deal++;
    if (CAPACITY.test(text)) capacity++;
    if (LAND.test(text)) land++;
    if (SERVICE.test(text) && !LAND.test(text)) service++;
  }
  return deal > 0 && capacity > 0 && (land === 0 || service > land);
}
