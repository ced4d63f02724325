import { attention, Canceled, type ReadOptions } from "./attend";
import { isBoilerplate } from "./evidence/aside";
import { contextsOf } from "./evidence/contexts";
import { verdictsOn } from "./evidence/judge";
import type { Verdict } from "./evidence/verdict";
import { findingsOf } from "./findings/arithmetic";
import { loadDayReader } from "./quantities/days";
import type { Reading, Sentence } from "./reading";
import { resolve } from "./resolve/resolve";
import { decoded } from "./sources/bytes";
import { refusalOf } from "./sources/refusal";
import { textOf } from "./sources/text-of";
import { sentencesOf } from "./text/sentences";

/** Sentences between two pauses. */
const STEP = 100;

/**
 * Reads the announcement of a deal and proposes its terms. Nothing leaves the machine, nothing in the
 * text is executed, and the work grows no faster than the text. A text that cannot be read gives a
 * reading with a `refusal` and no proposals.
 *
 * @param source the text of an announcement, of an HTML page or of a mail, or the bytes of such a file
 */
export async function readAnnouncement(
  source: string | Uint8Array,
  options: ReadOptions = {},
): Promise<Reading> {
  try {
    return await read(typeof source === "string" ? source : decoded(source), options);
  } catch (error) {
    if (error instanceof Canceled) return refused("", error.message);
    throw error;
  }
}

async function read(raw: string, options: ReadOptions): Promise<Reading> {
  const unreadable = refusalOf(raw);
  if (unreadable !== undefined) return refused("", unreadable);
  const text = await textOf(raw, options.name, attention(options, 0, 0.2));
  const refusal = refusalOf(text);
  if (refusal !== undefined) return refused(text, refusal);
  const { sentences, verdicts } = await judge(text, options);
  const { proposals, notTerms } = resolve(sentences, verdicts);
  return { text, proposals, notTerms, findings: findingsOf(proposals) };
}

const refused = (text: string, refusal: string): Reading => ({
  text,
  proposals: [],
  notTerms: [],
  findings: [],
  refusal,
});

/** Judges every figure of the text, sentence by sentence. */
async function judge(
  text: string,
  options: ReadOptions,
): Promise<{ sentences: Sentence[]; verdicts: Verdict[] }> {
  const attend = attention(options, 0.2, 1);
  const days = await loadDayReader();
  const sentences: Sentence[] = [];
  const verdicts: Verdict[] = [];
  let behind: string | undefined;
  for (const sentence of sentencesOf(text)) {
    if (sentence.index > 2 && isBoilerplate(sentence.text))
      behind = "not part of the announcement proper";
    sentences.push(sentence);
    verdicts.push(...verdictsOn(contextsOf(sentence, days, behind)));
    if (sentence.index % STEP === STEP - 1) await attend(sentence.end / text.length);
  }
  await attend(1);
  return { sentences, verdicts };
}
