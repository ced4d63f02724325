import { anywhere, GOOD, lead, type TermRule, tail, WEAK } from "../evidence/rule";
import { currencyOf, isLarge } from "./units";

/** What the contract pays over its term. */
const contractValue: TermRule = {
  field: "tcv",
  kind: "money",
  unit: currencyOf,
  fits: isLarge,
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
const valueWithRenewals: TermRule = {
  field: "value_with_renewals",
  kind: "money",
  unit: currencyOf,
  fits: isLarge,
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

export const CONTRACT_VALUES: readonly TermRule[] = [contractValue, valueWithRenewals];
