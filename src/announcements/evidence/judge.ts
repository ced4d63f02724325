import { CAPACITY_ASIDES } from "../not-terms/capacity";
import { COMPANY_MONEY } from "../not-terms/company-money";
import { OTHER_MONEY } from "../not-terms/other-money";
import { OTHER_ASIDES } from "../not-terms/others";
import { COUNT_TERMS } from "../terms/accelerators";
import { CAPACITY_TERMS } from "../terms/capacity";
import { CONTRACT_VALUES } from "../terms/contract-value";
import { DATE_TERMS } from "../terms/dates";
import { SECURITY_TERMS } from "../terms/security";
import { SHARE_TERMS } from "../terms/shares";
import { SPENDING_TERMS } from "../terms/spending";
import { DURATION_TERMS } from "../terms/term";
import { UNIT_PRICES } from "../terms/unit-prices";
import { YEARLY_AMOUNTS } from "../terms/yearly-amounts";
import type { Context } from "./context";
import { pairOfDates } from "./date-pairs";
import { type AsideRule, ENOUGH, scoreOf, type TermRule } from "./rule";
import type { Verdict } from "./verdict";

const TERMS: readonly TermRule[] = [
  ...CONTRACT_VALUES,
  ...YEARLY_AMOUNTS,
  ...SECURITY_TERMS,
  ...UNIT_PRICES,
  ...SPENDING_TERMS,
  ...CAPACITY_TERMS,
  ...DURATION_TERMS,
  ...SHARE_TERMS,
  ...DATE_TERMS,
  ...COUNT_TERMS,
];
const ASIDES: readonly AsideRule[] = [
  ...COMPANY_MONEY,
  ...OTHER_MONEY,
  ...CAPACITY_ASIDES,
  ...OTHER_ASIDES,
];

/** How much a sentence that is about something else speaks against each of its figures. */
const ASIDE_SENTENCE = 6;
const ASIDE_FROM_START = 9.5;

const UNKNOWN = "nothing around it says which term it would be";

/** Judges the figures of a sentence, and pairs of dates together. */
export function verdictsOn(contexts: readonly Context[]): Verdict[] {
  const verdicts = contexts.map(verdictOn);
  dismissPairs(verdicts);
  const moments = verdicts.flatMap(({ context }, index) =>
    context.quantity.kind === "moment" ? [index] : [],
  );
  for (let at = 1; at < moments.length; at++) {
    const [one, other] = [moments[at - 1] ?? 0, moments[at] ?? 0];
    const [first, second] = [verdicts[one], verdicts[other]];
    if (first === undefined || second === undefined) continue;
    const pair = pairOfDates(first, second);
    if (pair !== undefined) [verdicts[one], verdicts[other]] = pair;
  }
  return verdicts;
}

const AND = /^,? ?(?:and|or|to|-) ?$/;

/** "… total revenue to $31 billion and up to $73 billion": what the first figure is not, the second is not either. */
function dismissPairs(verdicts: Verdict[]): void {
  for (let index = 1; index < verdicts.length; index++) {
    const [first, second] = [verdicts[index - 1], verdicts[index]];
    if (first?.reason === undefined || second === undefined) continue;
    const [one, other] = [first.context.quantity, second.context.quantity];
    const between = second.context.all.slice(one.end, other.from);
    if (one.kind !== other.kind || first.score === 0 || !AND.test(between)) continue;
    verdicts[index] = { context: second.context, score: first.score, reason: first.reason };
  }
}

/** Weighs every rule against a figure; a tie goes to not taking it. */
function verdictOn(context: Context): Verdict {
  let term: TermRule | undefined;
  let termScore = 0;
  for (const rule of TERMS) {
    const score = scoreOf(rule, context);
    if (score > termScore) [term, termScore] = [rule, score];
  }
  let reason = context.aside ?? UNKNOWN;
  let against = 0;
  if (context.aside !== undefined)
    against = context.asideFromStart ? ASIDE_FROM_START : ASIDE_SENTENCE;
  for (const rule of ASIDES) {
    const score = scoreOf(rule, context);
    if (score > against) [reason, against] = [rule.reason, score];
  }
  if (term === undefined || termScore < ENOUGH || termScore <= against) {
    return { context, score: against, reason };
  }
  return { context, score: termScore - against / 2, term };
}
