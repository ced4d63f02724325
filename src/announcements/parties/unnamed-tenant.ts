import type { Sentence } from "../reading";
import { DEAL, OPENING } from "./companies";
import type { Mention } from "./mentions";

const UNNAMED =
  /\b(?:(?:undisclosed|unnamed|unidentified|confidential|unspecified) (?:[\w.-]+ ){0,4}(?:hyperscaler|customer|tenant|client|counterparty|company|lessee)|(?:a|an|another|one|leading|major|new|global|first) (?:[\w.,-]+ ){0,5}(?:hyperscaler|hyperscale (?:customer|tenant|client)|investment[- ]grade (?:\w+ )?(?:tenant|customer|counterparty|company))|its (?:first|initial|new|anchor|largest) (?:[\w-]+ )?(?:customer|tenant)|hyperscaler (?:lease|tenant|customer|deal)|(?:tenant|customer)(?:'s)? (?:name|identity)|did not (?:disclose|name|identify) (?:the )?(?:tenant|customer|client))\b/i;

/** A tenant that is described and not named. */
export function unnamedTenant(sentences: readonly Sentence[]): Mention | undefined {
  for (const sentence of sentences.slice(0, OPENING)) {
    const match = UNNAMED.exec(sentence.text);
    if (
      match === null ||
      !(DEAL.test(sentence.text) || /\b(?:tenant|customer)\b/i.test(sentence.text))
    )
      continue;
    const { index: start } = match;
    const end = start + match[0].length;
    return { name: "undisclosed", sentence, start, end, plain: sentence.text, sure: true };
  }
  return undefined;
}
