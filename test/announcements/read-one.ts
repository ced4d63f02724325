import { readAnnouncement } from "../../src/announcements/read-announcement";
import type { Field, Proposal, Reading } from "../../src/announcements/reading";

/** A deal around a sentence, without figures of its own: the sentence alone decides what is proposed. */
const AROUND = "Northgate Hosting has let data center capacity to Lumen Labs under a lease.";

export const readSentence = (sentence: string): Promise<Reading> =>
  readAnnouncement(`${AROUND}\n\n${sentence}`);

/** What is proposed for a term when the sentence is read, as values with their hedges. */
export async function proposed(
  field: Field,
  sentence: string,
): Promise<Pick<Proposal, "value" | "unit" | "hedge">[]> {
  const { proposals } = await readSentence(sentence);
  return proposals
    .filter((proposal) => proposal.field === field)
    .map(({ value, unit, hedge }) =>
      hedge === undefined ? { value, unit } : { value, unit, hedge },
    );
}

/** Why a figure of the sentence is not taken; undefined if it is, or is not listed. */
export async function whyNot(figure: string, sentence: string): Promise<string | undefined> {
  const { notTerms } = await readSentence(sentence);
  return notTerms.find((one) => one.figure === figure)?.reason;
}
