import { anywhere, GOOD, lead, type TermRule, tail, WEAK } from "../evidence/rule";
import type { Money, Quantity } from "../quantities/quantity";
import { currencyOf } from "./units";

const plain = (quantity: Quantity): boolean => (quantity as Money).per === "";
const large = (quantity: Quantity): boolean => plain(quantity) && (quantity as Money).value >= 1e6;

/** What the contract pays over its term. */
export const contractValue: TermRule = {
  field: "tcv",
  kind: "money",
  unit: currencyOf,
  fits: large,
  cues: [
    tail(/^ worth of (?:\w+ )?(?:comput\w+|capacity|GPUs?|cloud|services|chips)\b/i, 3),
    anywhere(/\b(?:contract|agreement|lease|deal|order form)\b/i, 0.5),
    tail(
      /^,? (?:in |of )?(?:total |aggregate |anticipated |expected |projected |cumulative |estimated )*(?:contract(?:ed)?|lease|committed|base|take-or-pay)[ -](?:\w+ )?(?:revenues?|value|payments?|rent)/i,
    ),
    tail(
      /^ (?:of|in) (?:total |projected |expected |potential |base[- ]term |aggregate |cumulative |estimated )*(?:revenues?|rent|payments|value)\b/i,
      GOOD,
    ),
    tail(
      /^,? (?:\([^)]{0,30}\) )?(?:over|across|during|for) (?:the|its|an?)? ?(?:\w+ )?(?:course|life|lifetime|duration|span|initial|base|first|next|full|term|lease|estimated|contract|anticipated|approximately|about|five|six|seven|ten|twelve|fifteen|twenty|\d{1,2})\b/i,
      GOOD,
    ),
    tail(/^(?:,| and)? ?(?:\w+-year|\d{1,2}-year)/i),
    tail(/^ (?:\w+[ -]){0,5}(?:lease|deal|contract|agreement|pact|order|transaction)\b/i, GOOD),
    tail(/^ (?:through|until) /i, GOOD),
    lead(/\b(?:fees|payments|rent)\b[^;$]{0,50}\btotal(?:s|l?ing)?$/i, 4),
    tail(/^,? (?:both |each )?(?:spanning|lasting|running) /i, GOOD),
    tail(/\bover (?:the )?(?:\w+ )?(?:\w+-year|\d{1,2}[- ]years?|\w+ years|life of)/i, 1.5),
    lead(
      /(?:valued at|worth|contract value (?:of|is|was|at)|total(?:l?ing| value of| value is| contract value of)|aggregate value of|value of)(?: (?:up to|about|over))?$/i,
      3,
    ),
    lead(
      /(?:contract(?:ed)?|lease|total|base|initial|minimum|aggregate)[ -](?:(?:contract|lease|contracted|base|rental?|[\w-]+-year|deal|agreement) )?(?:revenues?|value|payments?|rent|consideration)\b[^;$]{0,60}$/i,
    ),
    lead(
      /(?:yield|generate|bring in|deliver|represents?|produce|lock(?:s|ed|ing)? in|secur(?:e|es|ed|ing)|net)(?: (?:a|the|it|the company|\w+))?$/i,
      1.5,
    ),
    lead(
      /(?:(?:will|agreed to|willing to|to) (?:pay|purchase|buy|spend)|commit(?:s|ted)?(?: to (?:spend|pay|purchase|buy))?|pay)(?: \w+)?$/i,
      2,
    ),
    lead(
      /\b(?:lease|deal|contract|agreement|agreements|contracts|leases|pact|order)\b[^;$]{0,70}(?:worth|value[sd]?|represents?|total(?:s|ing)?|yield|bring(?:s|ing)?|generat\w+|deliver|for)\b[^;$]{0,20}$/i,
      1.5,
    ),
    lead(/-year,?$/i, GOOD),
    lead(
      /(?:sign(?:s|ed)|inks?|inked|land(?:s|ed)|strikes?|struck|secures?|secured|announces?|wins?|won|clinch(?:es|ed)|clos(?:es|ed)|securing|signing|announcing|inking|landing)(?: a| an| its)?(?: \w+)?$/i,
      1.5,
    ),
    lead(/total (?:potential )?(?:contract |lease )?value ?[|:]?$|contract value ?[|:]?$/i),
    lead(/\b(?:annual\w*|yearly|per year)\b[^;$]{0,60}$/i, -6),
    tail(/^ (?:in |of |a |per )?(?:[\w-]+ )?(?:annual\w*|year\b|NOI|net operating)/i, -6),
    lead(/\b(?:additional|another|extra|further)$/i, -2.5),
    lead(/\b(?:renewals?|extensions?|options?|extended|exercised)\b[^;$]{0,110}$/i, -3),
    lead(/\b(?:back-?stop\w*|guarant\w+|prepa\w+|financing|loan|facility)\b[^;$]{0,40}$/i, -4),
    tail(/^ (?:[\w-]+ ){0,3}(?:project financing|financing|loan|facility|notes|bonds)\b/i, -4),
  ],
};

/** The value if the tenant extends. */
export const valueWithRenewals: TermRule = {
  field: "value_with_renewals",
  kind: "money",
  unit: currencyOf,
  fits: large,
  cues: [
    lead(/\b(?:additional|another|extra|further)$/i, -8),
    tail(/^ if\b/i, 2),
    lead(
      /\b(?:may|can|could|option|would|if)\b[^;$]{0,110}\b(?:raise|lift|bring|increase|take|expand|grow)s?\b[^;$]{0,50}(?:to|at)$/i,
      4,
    ),
    lead(/\b(?:renewals?|extensions?|options?|optional)\b[^;$]{0,14}$/i),
    lead(
      /\b(?:contracts?|agreements?|lease|deal)\b[^;$]{0,60}(?:could|may|might|can|potential)\b[^;$]{0,40}(?:to|at|reach|total)$/i,
      GOOD,
    ),
    lead(
      /\b(?:renewals?|extensions?|extended|options?|optional|exercised?)\b[^;$]{0,110}(?:up|to|of|total|rise|reach|lift|raise|value|revenues?|bring|approximately|exceed)[^;$]{0,25}$/i,
      7,
    ),
    lead(
      /(?:rise|rising|reach|reaching|grow|growing|increase|increasing|expand|expanding|lift|boost|climb|raise|take|push|swell|bring(?:ing)?)\b[^;$]{0,50}(?:to|reach|total|at)[^;$]{0,25}$/i,
      1.5,
    ),
    tail(
      /\b(?:renewals?|extensions?|if (?:all |both |the |fully )?(?:\w+ )?(?:options?|exercised|renewed|extended)|options (?:are |is |being )?exercised|fully exercised|with (?:all )?(?:options|extensions|renewals) (?:exercised|included)|including options|including all)\b/i,
      5,
    ),
    lead(
      /(?:potential(?:ly)?(?: (?:to|of|as much as|value|total))*|could|up to|as much as)[^;$]{0,40}$/i,
      WEAK,
    ),
  ],
};

/** What the contract pays in a year, on average or at full use. */
export const annualRevenue: TermRule = {
  field: "annual",
  kind: "money",
  unit: (context) => `${currencyOf(context)} per year`,
  fits: (quantity) =>
    ["", "/year"].includes((quantity as Money).per) && (quantity as Money).value >= 1e6,
  cues: [
    tail(
      /^,? (?:in |of )?(?:average |estimated |expected |contracted )*(?:annual(?:ized|ised|ly)?|yearly)\b/i,
    ),
    tail(/^ (?:in |of )?(?:\w+ ){0,4}(?:run[- ]rate|per year|a year|each year|per annum)/i),
    lead(/\b(?:annual(?:ized|ised)?|yearly)\b[^;$]{0,70}$/i),
    tail(/^[^;$]{0,40}\b(?:NOI|net operating|EBITDA|operating income)\b/i, -8),
    anywhere(/\b(?:NOI|net operating income)\b/i, -6),
    lead(
      /\b(?:NOI|net operating income|EBITDA|capex|spend\w*|invest\w*|energy|power costs?)\b[^;$]{0,60}$/i,
      -8,
    ),
    lead(/\b(?:rent|revenue|lease|contract|agreement|deal|fees?)\b[^;]{0,80}$/i, WEAK),
    anywhere(/\b(?:contract|lease|agreement|deal|customer|tenant)\b/i, 0.5),
    { where: "all", words: /\/year|per year|a year|annual|annum|yearly/i, weight: WEAK },
  ],
};

/** What is left after the site's operating costs, in a year. */
export const annualOperatingIncome: TermRule = {
  field: "noi_annual",
  kind: "money",
  unit: (context) => `${currencyOf(context)} per year`,
  fits: (quantity) => ["", "/year"].includes((quantity as Money).per),
  cues: [
    tail(/^ (?:in |of )?(?:[\w-]+ ){0,4}(?:net operating income|\bNOI\b|operating income)/i, 7),
    lead(/(?:net operating income|\bNOI\b|operating income)[^;$]{0,60}$/i, 7),
    tail(/^ (?:of|in) (?:cumulative|total|aggregate)\b/i, -9),
    lead(/\b(?:cumulative|aggregate)\b[^;$]{0,40}$/i, -9),
  ],
};

/** "$6.9 billion of cumulative net operating income, or around $454 million per year". */
const operatingIncomeEachYear: TermRule = {
  ...annualOperatingIncome,
  fits: (quantity) => (quantity as Money).per === "/year",
  cues: [anywhere(/net operating income|\bNOI\b/i, 3), lead(/\bor$/i, 1)],
};

/** Who stands behind the tenant is a name; this is how much. */
export const guarantee: TermRule = {
  field: "guarantee",
  kind: "money",
  unit: currencyOf,
  fits: large,
  cues: [
    lead(/\b(?:supported|backed) by(?: an?)?$/i, 4.5),
    tail(/^ (?:\w+ ){0,3}(?:backstop|guarantee|guaranty|letter of credit|credit support)/i, 6),
    tail(/^ (?:of|in) (?:[\w']+ ){0,4}(?:lease |payment |financial |rent )*obligations/i, 6),
    tail(/^ (?:in )?(?:\w+ ){0,3}support of (?:\w+ ){0,3}debt/i, 5),
    lead(
      /(?:backstop(?:s|ped|ping)?|guarante(?:e|es|ed|eing)|guaranty|letters? of credit|credit support)\b(?: \w+)?(?: of| for| up to| to| totall?ing| worth| valued at|,)?(?: an?)?(?: (?:aggregate|total|additional|maximum))*$/i,
      6,
    ),
    lead(/(?:backstop|guarante[ey]|guarantor)[^;$]{0,60}(?:up to|to|of|by|at)(?: \w+){0,3}$/i, 4.5),
  ],
};

/** Money before the service. */
export const prepayment: TermRule = {
  field: "prepayment",
  kind: "money",
  unit: currencyOf,
  fits: plain,
  cues: [
    tail(
      /^ (?:[\w-]+ ){0,2}(?:pre-?payments?|upfront|up front|advance payment|deposit|in advance)/i,
      6,
    ),
    lead(
      /(?:pre-?pay(?:ment|ments|s|ing)?|prepaid|upfront payment|advance payment|security deposit|deposit)\b[^;$]{0,35}$/i,
      6,
    ),
    lead(/(?:pay|paid|pays)(?: \w+)?$/i, WEAK),
    tail(/^ (?:up ?front|in advance)/i, 5),
  ],
};

/** What ending early costs. */
export const exitFee: TermRule = {
  field: "exit_fee",
  kind: "money",
  unit: currencyOf,
  fits: plain,
  cues: [
    tail(/^ (?:early )?(?:termination|exit|break)(?:-| )?(?:fee|payment|charge)/i, 7),
    lead(/(?:termination|exit|break)(?:-| )?(?:fee|payment|charge)[^;$]{0,30}$/i, 7),
  ],
};

/** "Over $1 billion a year": the unit already says that it is paid each year. */
const paidEachYear: TermRule = {
  ...annualRevenue,
  fits: (quantity) => (quantity as Money).per === "/year" && (quantity as Money).value >= 1e6,
  cues: [
    lead(/,? or$/i, 1.5),
    lead(
      /\b(?:generat\w+|pay\w*|rents?|revenues?|bring\w*|earn\w*|worth|contract\w*|lease|fees?|yield\w*|produc\w+|deal|agreement)\b[^;$]{0,70}$/i,
      2.5,
    ),
    tail(
      /^ (?:in |of |from )?(?:[\w-]+ ){0,3}(?:revenues?|rent|contract|deal|lease|agreement|fees)\b/i,
      2,
    ),
    anywhere(/\b(?:contract|lease|agreement|deal|customer|tenant)\b/i, 1),
    lead(
      /\b(?:NOI|net operating income|EBITDA|capex|spend\w*|invest\w*|energy|power costs?|taxes)\b[^;$]{0,60}$/i,
      -8,
    ),
  ],
};

export const MONEY_TERMS: readonly TermRule[] = [
  contractValue,
  valueWithRenewals,
  annualRevenue,
  paidEachYear,
  annualOperatingIncome,
  operatingIncomeEachYear,
  guarantee,
  prepayment,
  exitFee,
];
