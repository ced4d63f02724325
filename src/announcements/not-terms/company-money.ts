import { type AsideRule, anywhere, lead, tail } from "../evidence/rule";
import type { Money, Quantity } from "../quantities/quantity";

const per = (quantity: Quantity): string => (quantity as Money).per;

const marketValue: AsideRule = {
  kind: "money",
  reason: "a share price or a market value",
  cues: [
    tail(/^ (?:[\w-]+ ){0,3}(?:market (?:cap|value)|valuation|price target|per share|a share)/i, 7),
    lead(
      /\b(?:market (?:cap\w*|value|valuation)|valuation|valued the (?:company|firm)|price target|shares? (?:price|(?:rose|rise|jump\w*|climb\w*|soar\w*|surg\w*|clos\w*|trad\w*|fell|up|down|at)(?! (?:\w+ ){0,4}(?:\d+% )?(?:\w+ ){0,3}(?:after|following|on news|as it)))|stock(?! (?:\w+ ){0,6}(?:after|following|on news|as it))|trading at|closed at|now worth|enterprise value)\b[^;$]{0,70}$/i,
      5,
    ),
    tail(/^ company\b/i, 7),
    anywhere(/\b(?:shares|stock|premarket|pre-market|after-hours|intraday)\b/i, 1),
  ],
};

const perShare: AsideRule = {
  kind: "money",
  reason: "a share price or a market value",
  fits: (quantity) =>
    per(quantity) === "/share" || ((quantity as Money).value < 5000 && per(quantity) === ""),
  cues: [anywhere(/./, 5)],
};

const results: AsideRule = {
  kind: "money",
  reason: "a company result, not one of this contract",
  cues: [
    lead(
      /\bcompany\b[^;$]{0,40}\b(?:aims?|targets?|expects? to (?:reach|exceed|exit))\b[^;$]{0,40}$/i,
      8,
    ),
    lead(/\b(?:current|own|company's|'s) (?:current )?(?:annual )?revenues?\b[^;$]{0,20}$/i, 9),
    lead(/\bcurrently (?:generates?|earns?|makes?|brings? in)\b[^;$]{0,50}$/i, 9),
    tail(/^[^;$]{0,40}\bfrom its \w+ (?:\w+ )?business\b/i, 8),
    lead(
      /\b(?:(?:first|second|third|fourth)[- ]quarter|Q[1-4]|fiscal|half-year|full-year|year-over-year|quarterly|net (?:loss|income)|earnings|adjusted|guidance|analyst estimates?|ARR|backlog|cash(?: and cash equivalents)?|liquidity|revenue (?:of|rose|grew|was|came in)|sales)\b[^;$]{0,80}$/i,
      4.5,
    ),
    tail(
      /^ (?:in |of )?(?:[\w-]+ ){0,3}(?:backlog|cash|liquidity|quarterly|net loss|net income|(?:first|second|third|fourth)[- ]quarter|earnings|for the (?:quarter|entire)|RPO|remaining performance)\b/i,
      6,
    ),
    tail(
      /^[^;$]{0,50}\b(?:in the (?:first|second|third|fourth|same|prior) quarter|for the (?:quarter|year)|in fiscal|year-over-year|from a year)/i,
      4,
    ),
  ],
};

const companyTotal: AsideRule = {
  kind: "money",
  reason: "a company total over several contracts",
  cues: [
    lead(
      /\b(?:combined|cumulative|altogether|in total|to date|across (?:all|its|the)|portfolio|total (?:anticipated |potential |contracted |projected )*(?:contracted )?(?:lease )?(?:revenue|backlog)|bring\w* (?:the |its |[\w' ]{0,30})total|now totals?|hosting contracts|all contracts|existing (?:agreements|contracts|leases))\b[^;$]{0,90}$/i,
      6.5,
    ),
    tail(
      /^[^;$]{0,60}\b(?:across (?:all|its|the|three|four|five|six|two)|in aggregate|portfolio|backlog|company-?wide|including (?:previous|existing|prior|earlier))\b/i,
      4.5,
    ),
    tail(/^ (?:in )?(?:combined|aggregate portfolio)\b/i, 5),
    tail(
      /^ (?:in (?:\w+ )?)?(?:from|under) (?:the )?(?:initial|first|previous|existing|earlier|prior)\b/i,
      9,
    ),
    lead(/\bwhich includes$/i, 9),
  ],
};

/** Amounts that are the company's and not the contract's. */
export const COMPANY_MONEY: readonly AsideRule[] = [marketValue, perShare, results, companyTotal];
