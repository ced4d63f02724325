import { type AsideRule, anywhere, lead, tail } from "../evidence/rule";
import type { Duration, Quantity } from "../quantities/quantity";

const otherTime: AsideRule = {
  kind: "duration",
  reason: "a span of time that is not a term of the contract",
  cues: [
    tail(
      /^'?s? (?:[\w-]+ ){0,2}(?:exclusivity|option to|experience|history|plan|highs?\b(?!-)|lows?\b(?!-)|period ended|roadmap|track|window|earlier|later|lead|wait|old|since|warrant|cycles?|treasur\w*|life\b|useful|hardware|depreciation|bear)/i,
      5,
    ),
    lead(
      /\b(?:past|last|previous|within|every|ago|experience|history|warrants?|hardware|depreciat\w+|useful life|wait)\b[^;]{0,30}$/i,
      4,
    ),
    tail(/^,? (?:ground|land) lease\b/i, 9),
    anywhere(/\bground lease\b/i, 5),
    tail(/^,? (?:[\w-]+ ){0,3}(?:notes?|bonds?|loan|facility|treasur\w+|financing|debt)\b/i, 6),
    lead(
      /\b(?:notes?|bonds?|loan|(?:credit|debt|financing) facility|financing|debt|matur\w+|tenor)\b[^;]{0,70}$/i,
      4,
    ),
    anywhere(/\bover the (?:past|last|next|coming)\b/i, 0.5),
    anywhere(/\b(?:employees|workers|jobs|homes)\b/i, 1),
  ],
};

const shortTime: AsideRule = {
  kind: "duration",
  reason: "a span of time that is not a term of the contract",
  fits: (quantity: Quantity) => (quantity as Duration).unit === "days",
  cues: [anywhere(/./, 2)],
};

const otherShare: AsideRule = {
  kind: "share",
  reason: "a share of something other than the contract's fee",
  cues: [
    tail(
      /^ (?:[\w-]+ ){0,4}(?:equity|stake|owner\w*|interest in|shares?|premarket|intraday|pro forma|pre-market|higher|lower|gain|jump|of (?:the )?(?:company|joint|venture|revenue|capacity|total (?!development|project|construction|cost))|revenue growth|year-over-year|in (?:early|premarket|after))/i,
      5,
    ),
    lead(
      /\b(?:shares?|stock|equity|stake|owner\w*|hold\w*|retain\w*|jump\w*|surg\w*|soar\w*|rose|rise|climb\w*|gain\w*|rall\w*|up|down|fell|growth|grew|increased?)\b[^;%]{0,40}$/i,
      3,
    ),
    tail(/^ (?:unlevered )?(?:yield|return|IRR)/i, 7),
    lead(/\b(?:yield|return|IRR)s? (?:of|on|at|between)?[^;%]{0,20}$/i, 4),
  ],
};

const otherChips: AsideRule = {
  kind: "count",
  reason: "accelerators outside this contract",
  cues: [
    lead(
      /\b(?:total|fleet|across (?:its|all)|operat\w+|expand\w*|grow\w*|by year-end|company|target\w*|aims? to|order(?:ed|s)?|bitcoin|miners)\b[^;]{0,50}$/i,
      3,
    ),
    tail(
      /^[^;]{0,40}\b(?:in total|fleet|by the end of|across (?:its|all)|company-?wide|by year-end)\b/i,
      3,
    ),
  ],
};

const otherDate: AsideRule = {
  kind: "moment",
  reason: "not a date of the contract",
  cues: [
    lead(
      /\b(?:ended|results|quarter|fiscal|published|posted|updated|page date|last modified|since|founded|acquired|bought|acquisition|filed|copyright|as of|reported|formed|restructuring|IPO|capex|spend\w*|revenue|expenses)\b[^;]{0,50}$/i,
      3.5,
    ),
    tail(/^'?s? (?:results|capex|revenue|earnings|annual report|ended|expenses)/i, 5),
    lead(/\b(?:market|industry|demand|forecast|projected to)\b[^;]{0,50}\bby$/i, 4),
  ],
};

export const OTHER_ASIDES: readonly AsideRule[] = [
  otherTime,
  shortTime,
  otherShare,
  otherChips,
  otherDate,
];
