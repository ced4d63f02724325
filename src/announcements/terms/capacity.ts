import type { Context } from "../evidence/context";
import { anywhere, GOOD, lead, type TermRule, tail, WEAK } from "../evidence/rule";

/** How the text measures the megawatts, next to the figure or in its sentence. */
function basisOf({ lead: before, tail: after, all }: Context): string {
  const near = `${before.slice(-40)} # ${after.slice(0, 50)}`;
  for (const text of [near, all]) {
    if (/critical[ -]IT|critical load|critical capacity|critical power/i.test(text))
      return "MW critical IT";
    if (/\bIT[ -](?:load|capacity|power)/i.test(text)) return "MW IT";
  }
  return /\bgross\b/i.test(near) ? "MW gross" : "MW";
}

const CAPACITY =
  /^,? ?(?:\(MWs?\) )?(?:of |in )?(?:[\w-]+,? ){0,5}?(?:critical[ -]IT|IT[ -](?:load|capacity|power)|(?:leased|contracted|compute|computing|AI|HPC|data[ -]cent(?:er|re)|hosting|power|turnkey|GPU|infrastructure|dedicated)[ -](?:\w+ )?(?:capacity|load|space|infrastructure|compute)|capacity|compute\b|computing)/i;

/** The megawatts that the contract covers. */
const contracted: TermRule = {
  field: "mw",
  kind: "power",
  unit: basisOf,
  cues: [
    tail(/^,? ?(?:\(MWs?\) )?(?:of )?(?:\w+ )?critical[ -]IT/i, 3),
    tail(CAPACITY, GOOD),
    tail(/^ ?\(critical/i, GOOD),
    lead(/\bcapacity(?: ?[:|,]| of)$/i, GOOD),
    lead(/^\W*(?:the )?(?:first|initial)$/i, GOOD),
    tail(/^,? (?:[\w-]+ ){0,3}(?:lease|contract|deal|agreement|colocation|hosting)\b/i, 3),
    lead(
      /(?:leas(?:e|es|ed|ing)|covers?|covering|encompass(?:es|ing)?|deliver(?:s|ing)?|provid(?:e|es|ing)|contract(?:ed|s)? for|host|hosting|secur(?:e|es|ed|ing)|tak(?:e|es|ing)|for|includes?|comprises?|supply|suppl(?:ies|ying)|dedicate[sd]?|commit(?:s|ted)? to|delivery of|allocates?|reserv(?:e|es|ed)|rent(?:s|ing)?|access to|involves delivering|deployed (?:in|at|within|across)|within)(?: (?:a|an|the|all|all of|its|additional|initial|an additional|an initial|a total of|us|them|first|remaining))*$/i,
      GOOD,
    ),
    lead(/\b(?:lease|contract|agreement|deal|tenant|terms)\b[^;]{0,90}$/i, WEAK),
    lead(/\b(?:phase|tranche|stage|building|data hall)\b[^;]{0,40}$/i, GOOD),
    tail(/^ (?:[\w-]+ )?(?:phase|tranche|block|stage|data hall|building)\b/i, GOOD),
    tail(/^ (?:of )?(?:[\w-]+ ){0,2}data[ -]cent(?:er|re)s?\b/i, 1.5),
    lead(/\b(?:develop|build|deliver|construct|lease|host)s?(?: (?:a|an|the|out))*$/i, 1.5),
    anywhere(/\b(?:leas(?:e|es|ed|ing)|contract|agreement|deal|colocation|tenant)\b/i, 0.5),
  ],
};

const gross: TermRule = {
  field: "gross_mw",
  kind: "power",
  unit: "MW gross",
  cues: [
    tail(/^,? (?:of )?(?:maximum |total )?gross\b/i, 8),
    lead(/\bgross (?:capacity|power|load)(?: of)?$/i, 8),
  ],
};

const utility: TermRule = {
  field: "utility_mw",
  kind: "power",
  unit: "MW grid-connected",
  cues: [
    lead(/\b(?:campus|site)\b[^;]{0,30}$/i, -7),
    tail(/^ (?:of )?(?:\w+[ -]){0,2}(?:grid-connected|utility|grid)\b/i, 8),
    lead(/\b(?:utility (?:power|capacity|draw|load)|grid (?:power|connection))(?: of)?$/i, 8),
  ],
};

const firstRefusal: TermRule = {
  field: "first_refusal_mw",
  kind: "power",
  unit: basisOf,
  cues: [
    lead(
      /\b(?:rights? of first (?:refusal|offer)|first rights? of (?:refusal|offer)|ROF[OR]|exclusivity)\b[^;]{0,110}$/i,
      9,
    ),
    tail(
      /\b(?:rights? of first (?:refusal|offer)|first rights? of (?:refusal|offer)|ROF[OR])\b/i,
      7,
    ),
  ],
};

const option: TermRule = {
  field: "option_mw",
  kind: "power",
  unit: basisOf,
  cues: [
    lead(
      /\bcan(?: also)? (?:add|take|lease|access)(?: up to| another| an additional| a further)*$/i,
      9,
    ),
    lead(/\boptions? (?:to|on|for|of|covering)\b[^;]{0,70}$/i, 9),
    tail(/^ (?:\w+ )?(?:expansion )?option\b/i, 6),
    tail(
      /^ (?:[\w-]+ ){0,5}(?:at (?:the|its) (?:tenant|customer|lessee)'s option|under (?:an )?option)/i,
      6,
    ),
  ],
};

const maximum: TermRule = {
  field: "max_mw",
  kind: "power",
  unit: "MW",
  cues: [
    lead(/\btotal (?:potential|lease footprint)\b[^;]{0,24}$/i, 11),
    lead(/\bif exercised\b[^;]{0,60}$/i, 8),
    lead(
      /\b(?:expansion (?:options?|rights?)|options? (?:that )?(?:allow\w*|to (?:expand|scale|grow|increase))|rights? to (?:grow|expand|scale|increase))\b[^;]{0,80}$/i,
      11,
    ),
    lead(/\boptions?\b[^;]{0,60}\b(?:total(?:l?ing)?|to|reach)(?: a total(?: of)?)?$/i, 2),
    tail(/^ (?:in )?total (?:capacity|contracted)\b/i, WEAK),
    anywhere(/\b(?:lease|tenant|contract|customer)\b/i, 0.5),
  ],
};

export const CAPACITY_TERMS: readonly TermRule[] = [
  contracted,
  gross,
  utility,
  firstRefusal,
  option,
  maximum,
];
