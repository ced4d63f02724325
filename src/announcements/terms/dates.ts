import type { Context } from "../evidence/context";
import { anywhere, lead, type TermRule, tail } from "../evidence/rule";
import type { Moment, Quantity } from "../quantities/quantity";

const value = ({ quantity }: Context): string => (quantity as Moment).value;
const isDay = (quantity: Quantity): boolean => /^\d{4}-\d\d-\d\d$/.test((quantity as Moment).value);

/** The day of the contract, or of the announcement. */
const signed: TermRule = {
  field: "signed",
  kind: "moment",
  unit: "date",
  value,
  fits: isDay,
  cues: [
    lead(
      /\b(?:entered into|executed|signed|dated(?: as of)?|effective|announced)\b[^;]{0,40}$/i,
      4,
    ),
    lead(/^(?:On|Effective)$/i, 2.5),
    lead(/\b(?:said|statement|announced|disclosed|told)\b[^;]{0,40}\bon$/i, 2.5),
    tail(/^,? [^;]{0,120}\b(?:entered into|executed|signed|announced|announce)\b/i, 2.5),
    tail(
      /^ ?(?:\((?:GLOBE|BUSINESS|PR ?N|ACCESS|NEWSFILE|Marketwired|CNW|Reuters)|--|\/(?:PR|CNW))/,
      6,
    ),
    tail(/^ ?[-—|/] ?/i, 1.5),
    lead(/^[A-Z][\w.() -]{1,40},(?: [A-Z][\w. ]{1,30},?){0,2}$/, 2.5),
    lead(/^[A-Z][A-Z .]{2,30}(?: ?[-—]{1,2})?$/, 2.5),
    lead(/\b(?:if|unless|until|before|after|by)\b[^;]{0,30}$/i, -4),
    lead(/\b(?:published|posted|updated|page date|last modified|mature|due)\b[^;]{0,30}$/i, -5),
  ],
};

/** When capacity is handed over. */
const delivery: TermRule = {
  field: "delivery",
  kind: "moment",
  unit: "period",
  value,
  cues: [
    lead(/\bmodif\w+[^;]{0,40}$/i, -4),
    lead(
      /\b(?:deliver\w*|come online|coming online|online|(?:be|become|fully|are|is|currently) operational|operational (?:status|date|in|by|from)|ready[- ]for[- ]service|RFS|energi[sz]\w*|commission(?:ed|ing)|go[- ]live|complet\w+|deploy\w*|in service|hand(?:ed|ing)?[ -]?over|finish\w*|activat\w+|full capacity|phas\w+|roll(?:ed)?[ -]?out|tranches?)\b[^;]{0,90}$/i,
      3,
    ),
    tail(
      /^[^;]{0,40}\b(?:deliver\w*|come online|coming online|go live|operational|ready for service|energi[sz]\w*|commission(?:ed|ing)|completion|deploy\w*)\b/i,
      2.5,
    ),
    lead(
      /\b(?:targeted|expected|slated|scheduled|planned|anticipated|due)(?: (?:for|in|by|to be|online|the))*$/i,
      2.5,
    ),
    lead(/\boperations?\b[^;]{0,40}\b(?:begin|start|commenc)\w*(?: in| by| on)?$/i, 3.5),
    lead(/\b(?:begin|start|commenc)\w* operations?(?: in| by| on)?$/i, 3.5),
    lead(
      /\b(?:construction|facility|site|project|buildings?|work)\b[^;]{0,30}\b(?:expected|anticipated|scheduled|set|slated) to (?:begin|start|open|launch)(?: in| by| on)?$/i,
      3,
    ),
    lead(/\b(?:options?|could|potentially|may|fails?|unless|if)\b[^;]{0,90}$/i, -4),
    lead(/\b(?:financ\w+|loan|notes?|debt|bonds?|capex|results|update)\b[^;]{0,60}$/i, -4),
    lead(/\b(?:acquired|bought|founded|announced|signed|executed|entered|dated)\b[^;]{0,30}$/i, -4),
    anywhere(
      /\b(?:expect|schedul|anticipat|target|slated|plan|set to|will|begin|start|through|by|deliver)\w*/i,
      0.5,
    ),
  ],
};

/** When the fee begins. */
export const FIRST_DAY: TermRule = {
  field: "first_day",
  kind: "moment",
  unit: "date",
  value,
  cues: [
    lead(/\btakes? effect(?: until| in| on)?$/i, 7),
    lead(/\b(?:options?|expand|expansion)\b[^;]{0,60}$/i, -4),
    lead(/\b(?:tranches|phases|stages)\b[^;]{0,20}$/i, -4),
    lead(
      /\b(?:arrangement|agreement|contract|lease|deal|term|it)\b[^;]{0,40}\b(?:starts?|begins?|commences?|takes effect)(?: on| in| from)?(?: the)?$/i,
      5,
    ),
    lead(/\bmove[sd]? in\b[^;]{0,20}$/i, 5),
    lead(/\bcommencement date\b[^;]{0,70}$/i, 5),
    lead(/\bcommencement ?[:|]$/i, 7),
    lead(
      /\b(?:rent|lease|term|fees?|payments?|revenues?|billing|services?)(?: payments?)?(?: from \w+)? (?:is |are |will |to |would |expected to )*(?:commenc\w*|begin\w*|start\w*)\b[^;]{0,40}$/i,
      6.5,
    ),
    lead(
      /\b(?:billing|rent|payments?|revenues?|fees?)\b[^;]{0,60}\b(?:begin|start|commenc)\w*(?: on| in| from)?$/i,
      6.5,
    ),
    lead(
      /\b(?:begin|start|commenc)\w* (?:rent |lease |monthly )?(?:payments?|paying|billing)\b[^;]{0,50}$/i,
      6.5,
    ),
    lead(
      /\b(?:commencement date|rent commencement|lease commencement|start date)\b[^;]{0,30}$/i,
      7,
    ),
    lead(
      /\b(?:agreement|contract|lease)\b[^;]{0,60}\b(?:set|expected|scheduled|due|will|to)\b(?: to)? (?:begin|start|commence)\w*(?: in| on| from)?$/i,
      5,
    ),
    lead(/\b(?:start(?:s|ing)?|begin(?:s|ning)?|commencing) paying\b[^;]{0,30}$/i, 7),
    lead(/\b(?:starting|beginning|commencing|effective)(?: in| on| from)?(?: the)?$/i, 3),
  ],
};

/** When the contract ends. */
export const LAST_DAY: TermRule = {
  field: "end",
  kind: "moment",
  unit: "date",
  value,
  cues: [
    lead(/\b(?:not|effect|starts?|begins?)\b[^;]{0,30}$|n't\b[^;]{0,30}$/i, -7),
    lead(
      /\b(?:value|contract|agreement|term|lease|commitment|months?|revenues?|billion|million|deal)(?: \w+)? (?:through|until|to)(?: the)?$/i,
      4,
    ),
    lead(
      /\b(?:contract|agreement|lease|deal|term|commitment|order|pay|month|worth|runs?|running|spend)\b[^;]{0,110}(?:through|until|expir\w+(?: in| on)?|ending(?: in| on)?|ends(?: in| on)?|to)(?: the)?$/i,
      4,
    ),
    lead(
      /\b(?:contract|term|lease|agreement)\b[^;]{0,40}\b(?:expires|ends|runs (?:through|until|to))(?: in| on)?$/i,
      3,
    ),
    lead(
      /\b(?:deploy|deliver|phase|roll|tranche|install|ramp|construct|build|schedul|complet|capex)\w*[^;]{0,90}$/i,
      -3,
    ),
    anywhere(/\b(?:notes?|bonds?|loan|facility|matur\w+)\b/i, -3),
  ],
};

const maturity: TermRule = {
  field: "financing_maturity",
  kind: "moment",
  unit: "date",
  value,
  cues: [
    lead(/\b(?:notes?|bonds?|loan|facility|debt)\b[^;]{0,70}\b(?:due|matur\w+)(?: in| on)?$/i, 8),
    lead(/\b(?:matur(?:e|es|ing|ity))\b[^;]{0,30}$/i, 6),
  ],
};

export const DATE_TERMS: readonly TermRule[] = [signed, delivery, FIRST_DAY, LAST_DAY, maturity];
