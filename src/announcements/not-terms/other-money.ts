import { type AsideRule, anywhere, lead, tail } from "../evidence/rule";
import type { Money, Quantity } from "../quantities/quantity";

const per = (quantity: Quantity): string => (quantity as Money).per;

const equity: AsideRule = {
  kind: "money",
  reason: "money raised or invested, not paid under the contract",
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
  reason: "the price of a purchase",
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
  reason: "a market figure or a company-wide budget",
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
  reason: "a price of energy",
  fits: (quantity) => /Wh$/.test(per(quantity)),
  cues: [anywhere(/./, 9)],
};

const grant: AsideRule = {
  kind: "money",
  reason: "taxes, grants or wages, not a payment under the contract",
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
  reason: "a fee to an adviser or a court, not a payment under the contract",
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
  reason: "an earlier or another deal",
  cues: [
    tail(/^[^;$]{0,70}\b(?:days|weeks?|months?|years?) (?:earlier|ago|before|prior)\b/i, 7.5),
    tail(/^[^;$]{0,40}\b(?:last|earlier this) (?:week|month|quarter|year)\b/i, 6),
  ],
};

/** Amounts that something other than the contract pays or costs. */
export const OTHER_MONEY: readonly AsideRule[] = [
  equity,
  acquisition,
  market,
  energyPrice,
  grant,
  adviser,
  before,
];
