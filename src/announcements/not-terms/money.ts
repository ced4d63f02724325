import { type AsideRule, anywhere, lead, tail } from "../evidence/rule";
import type { Money, Quantity } from "../quantities/quantity";

const per = (quantity: Quantity): string => (quantity as Money).per;

const marketValue: AsideRule = {
  kind: "money",
  why: "a share price or a market value",
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
  why: "a share price or a market value",
  fits: (quantity) =>
    per(quantity) === "/share" || ((quantity as Money).value < 5000 && per(quantity) === ""),
  cues: [anywhere(/./, 5)],
};

const results: AsideRule = {
  kind: "money",
  why: "a result of the company, not of this contract",
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
  why: "a total of the company over several contracts",
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

const equity: AsideRule = {
  kind: "money",
  why: "money raised or invested, not paid under the contract",
  cues: [
    tail(
      /^ (?:in )?(?:[\w-]+ ){0,2}(?:funding|investments?|capital raised|commitments from)\b/i,
      6,
    ),
    tail(/^ to (?:build|develop|construct|expand|fund)\b/i, 4.5),
    tail(
      /^ (?:in |of )?(?:[\w-]+ ){0,4}(?:equity|stake|warrants?|shares|convertible|common stock|private placement|funding|at-the-market|stock|distribution|in cash to the (?:JV|joint venture))\b/i,
      5.5,
    ),
    lead(
      /\b(?:equity|stake|warrants?|convertible|private placement|funding round|Series [A-H]|at-the-market|IPO|distribution|contribut\w+|invest(?:s|ed|ing|ment)? )\b[^;$]{0,50}$/i,
      4.5,
    ),
  ],
};

const acquisition: AsideRule = {
  kind: "money",
  why: "the price of a purchase",
  cues: [
    tail(
      /^,? (?:all-stock|all-cash|cash-and-stock|acquisition|takeover|merger|purchase of (?:land|the land|the site)|land)\b/i,
      7,
    ),
    lead(
      /\b(?:acqui(?:re|res|red|ring|sition)|merger|takeover|all-stock|bought|purchase of (?:the )?(?:land|site)|fee simple|land|acres)\b[^;$]{0,60}$/i,
      4.5,
    ),
  ],
};

const market: AsideRule = {
  kind: "money",
  why: "a figure of the market or of a company's spending at large",
  cues: [
    tail(/^ (?:in )?(?:20\d\d|fiscal|annual) (?:capex|capital|spending)/i, 9),
    lead(/\b(?:expenditure|spending|investment) (?:plans?|budget|guidance)\b[^;$]{0,30}$/i, 9),
    lead(
      /\b(?:market (?:is|was|size|will|projected|expected)|industry|globally|worldwide|spend(?:ing)? (?:on|of|between|up)|capital (?:expenditures?|spending) (?:of|guidance|budget|plans?)|capex (?:of|guidance|plans?|budget)|committing|plans to (?:spend|invest)|expenses)\b[^;$]{0,60}$/i,
      4,
    ),
    tail(
      /^[^;$]{0,40}\b(?:by 20[34]\d|market|this (?:fiscal )?year alone|in (?:annual )?capital expenditures? (?:this|in|for) (?:20\d\d|year|fiscal)|capex (?:this year|in 20|for 20|plan))\b/i,
      9,
    ),
    anywhere(/\b(?:tech giants|hyperscalers are|hundreds of billions|industry-wide)\b/i, 2),
  ],
};

const energyPrice: AsideRule = {
  kind: "money",
  why: "a price of energy",
  fits: (quantity) => /Wh$/.test(per(quantity)),
  cues: [anywhere(/./, 9)],
};

const grant: AsideRule = {
  kind: "money",
  why: "taxes, grants or wages, not a payment under the contract",
  cues: [
    tail(
      /^ (?:in |of )?(?:[\w-]+ ){0,3}(?:tax|grants?|wages|payroll|incentives?|bitcoin|BTC)\b/i,
      6,
    ),
    lead(
      /\b(?:tax (?:abatement|revenue|credit)s?|grants?|wages|salary|payroll|incentives?)\b[^;$]{0,40}$/i,
      5,
    ),
  ],
};

const adviser: AsideRule = {
  kind: "money",
  why: "a fee to an adviser or a court, not a payment under the contract",
  cues: [
    tail(
      /^ (?:[\w-]+ ){0,2}(?:commissions?|advisory|brokerage|bonus|settlement|fine|penalty)\b/i,
      7,
    ),
    lead(/\b(?:commissions?|advisory fees?|brokerage|bonus|settlement)\b[^;$]{0,30}$/i, 6),
  ],
};

const before: AsideRule = {
  kind: "money",
  why: "an earlier or another deal",
  cues: [
    tail(/^[^;$]{0,70}\b(?:days|weeks?|months?|years?) (?:earlier|ago|before|prior)\b/i, 7.5),
    tail(/^[^;$]{0,40}\b(?:last|earlier this) (?:week|month|quarter|year)\b/i, 6),
  ],
};

export const MONEY_ASIDES: readonly AsideRule[] = [
  marketValue,
  perShare,
  results,
  companyTotal,
  equity,
  acquisition,
  market,
  energyPrice,
  grant,
  adviser,
  before,
];
