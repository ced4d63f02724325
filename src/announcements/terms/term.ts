import type { Context } from "../evidence/context";
import { anywhere, GOOD, lead, type TermRule, tail, WEAK } from "../evidence/rule";
import type { Duration, Quantity } from "../quantities/quantity";

const duration = (context: Context): Duration => context.quantity as Duration;
const unitOf = (context: Context): string => duration(context).unit;
const several = (quantity: Quantity): boolean => (quantity as Duration).times !== undefined;
const single = (quantity: Quantity): boolean => !several(quantity);

const DEAL =
  "(?:lease|contract|agreement|deal|term|colocation|hosting|pact|arrangement|commitment|order|base|initial|triple|NNN|take-or-pay|HPC|AI|GPU|cloud|high-performance|computing|compute|services?|data[ -]cent(?:er|re)|partnership|period|supply|purchase)";

/** How long the contract runs. */
const length: TermRule = {
  field: "term",
  kind: "duration",
  unit: unitOf,
  cues: [
    anywhere(/\b(?:invest(?:ment(?!-grade)|ments|s|ing)?)\b/i, -2),
    tail(new RegExp(`^,? (?:[\\w()$.,-]+ ){0,3}${DEAL}\\b`, "i"), 3),
    tail(
      /^,? (?!with |and |plus |which )(?:[\w-]+ ){0,2}(?:renewals?|extensions?|options?|optional|grace|warrants?|notes?)\b/i,
      -6,
    ),
    lead(
      /\b(?:discount|reduced|ramp|free|notice|delay|holiday|grace|warrant)\w*\b[^;]{0,50}$/i,
      -5,
    ),
    lead(
      /\b(?:lease|contract|term|agreement) (?:duration|length|term) ?[|:]?$|\bduration ?[|:]?$/i,
    ),
    tail(/^, (?:~?\$[\d.]+ ?\w+|\d+[ -]?MW)/i, GOOD),
    tail(/^(?:,| and) (?:take-or-pay|triple)/i, GOOD),
    lead(
      /(?:over|for|across|during|spans?|spanning|lasting|runs?(?: for)?|running(?: for)?|through|covering|of)(?: (?:a|an|the|its|about))?(?: (?:period|course|span|duration|life|lifetime))?(?: of)?(?: (?:the|a))?(?: (?:initial|base|full|next|first|estimated|anticipated|firm|minimum|fixed))*$/i,
      GOOD,
    ),
    lead(
      /\b(?:initial|base|lease|contract|primary) term\b[^;]{0,30}$|\bterm (?:is|of|:|\|)(?: about| approximately)?$/i,
    ),
    anywhere(/\b(?:lease|contract|agreement|deal|tenant|customer|term)\b/i),
  ],
};

/** Options to extend: `2 x 5 years`. */
const renewals: TermRule = {
  field: "renewals",
  kind: "duration",
  unit: "text",
  fits: (quantity) => (quantity as Duration).unit !== "days",
  value: (context) =>
    `${duration(context).times ?? 1} x ${duration(context).value} ${unitOf(context)}`,
  cues: [
    tail(/^,? (?:lease )?(?:renewals?|extensions?|optional|options?)\b/i, 7),
    tail(
      /^ (?!with|and|plus|which)(?:\w+ ){0,3}(?:renewal|extension|options? to (?:renew|extend))/i,
      6,
    ),
    lead(
      /\b(?:options?|right|rights) (?:to|for|of) (?:renew|extend|renewal|extension)\b[^;]{0,60}$/i,
      7,
    ),
    lead(
      /\b(?:renewals?|extensions?|renewable|extendable|extended)(?: options?)?(?: of| for| by)?(?: (?:up to|an additional|another|additional))* ?[:|]?$/i,
      6,
    ),
    anywhere(/\boptions?\b|\brenew|\bexten/i),
  ],
};

/** "Three options to extend the term for periods of five years": the figure says itself that it is optional. */
const spelledRenewals: TermRule = {
  ...renewals,
  fits: (quantity) => several(quantity) && /option|renew|exten/i.test(quantity.quoted),
  cues: [anywhere(/./, 8)],
};

const freeMonths: TermRule = {
  field: "free_months",
  kind: "duration",
  unit: unitOf,
  fits: single,
  cues: [
    tail(
      /^,? (?:of )?(?:free (?:rent)?|rent[- ]free|rent (?:holiday|abatement)|free of rent|abated)/i,
      7,
    ),
    lead(/\b(?:rent[- ]free|free rent|rent holiday|abatement|abated)\b[^;]{0,40}$/i, 6),
  ],
};

/** How much notice ends the contract early. */
const notice: TermRule = {
  field: "exit_notice",
  kind: "duration",
  unit: unitOf,
  fits: single,
  cues: [
    tail(/^'? ?(?:of )?(?:prior |advance |written )*(?:notice|notification)/i, 2.4),
    lead(
      /\b(?:notice (?:period )?of|notice:|upon|on|with|giving)(?: (?:at least|not less than))?$/i,
      WEAK,
    ),
    anywhere(/\b(?:terminat|cancel|exit|end (?:the|this|it)|walk away|leave|break)/i, 1.5),
    anywhere(/\b(?:renew|extend|extension|exercis)/i, -3),
  ],
};

/** How long nobody may leave. */
const firm: TermRule = {
  field: "firm_period",
  kind: "duration",
  unit: unitOf,
  fits: single,
  cues: [
    lead(/\bafter (?:an |the )?(?:initial|first|minimum)?(?: period of)?$/i, 2),
    lead(/\b(?:lock-?in|firm|non-?cancel+able|locked in)\b[^;]{0,40}$/i, 6),
    tail(/^,? (?:\w+ )?(?:lock-?in|firm|non-?cancel+able)/i, 6),
    anywhere(/\b(?:terminat|cancel|notice|exit)/i, 1.5),
  ],
};

const guaranteeLife: TermRule = {
  field: "guarantee_amortises",
  kind: "duration",
  unit: unitOf,
  fits: single,
  cues: [
    lead(
      /\b(?:guarantee|guaranty|backstop|obligation)\b[^;]{0,90}(?:amorti[sz]|declin|reduc|step|burn|cover|expire)[^;]{0,50}$/i,
      7,
    ),
    tail(/^ (?:[\w-]+ ){0,3}(?:residual value guarantee|guarantee|backstop)/i, 7),
    lead(
      /\b(?:guarantee|guaranty|backstop)\b[^;]{0,60}(?:first|over|for)(?: the)?(?: first)?$/i,
      4.5,
    ),
  ],
};

const prepaidMonths: TermRule = {
  field: "prepayment",
  kind: "duration",
  unit: (context) => `${unitOf(context)} of revenue`,
  fits: single,
  cues: [
    tail(/^'? ?(?:worth )?(?:of )?(?:\w+ ){0,2}(?:revenues?|rent|fees|payments?)\b/i, 2),
    anywhere(/\b(?:pre-?pa(?:y|id)\w*|in advance|up ?front)\b/i, 2),
  ],
};

export const DURATION_TERMS: readonly TermRule[] = [
  length,
  renewals,
  spelledRenewals,
  freeMonths,
  notice,
  firm,
  guaranteeLife,
  prepaidMonths,
];
