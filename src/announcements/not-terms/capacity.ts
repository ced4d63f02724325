import { type AsideRule, lead, tail } from "../evidence/rule";

const campus: AsideRule = {
  kind: "power",
  reason: "the capacity of the campus or site, not of the contract",
  cues: [
    tail(/^ of (?:planned|potential|future|total|secured|approved|possible)\b/i, 6),
    tail(
      /^,? (?!at |in |on |across )(?:\((?:GW|MW)\) )?(?:[\w-]+,? ){0,3}(?:campus|site|park|complex|interconnect\w*|substation|project|location)\b/i,
      5,
    ),
    tail(/^ (?:at|of|in) (?:full build|potential|expansion|total site|total campus|approved)/i, 6),
    lead(
      /\b(?:potential|scal(?:e|able|ing)|full build-?out|expan(?:d|sion|dable|ding)|designed (?:to|for)|capable of|could (?:support|reach|grow)|approved|load study|ultimately|eventually|site (?:capacity|total)|campus (?:capacity|total|size)|total scale)\b[^;]{0,60}$/i,
      3.5,
    ),
    lead(/\b(?:campus|site)\b[^;]{0,40}\b(?:of|with|to|at|for)$/i, 2.5),
    tail(
      /^[^;]{0,60}\b(?:campus potential|full potential|at full build|potential (?:capacity|to)|over time|under (?:load )?study|remaining)\b/i,
      3,
    ),
    lead(/(?:'s|its|the|a|an) (?:\w+ )?$/i, 0.5),
  ],
};

const companyTotal: AsideRule = {
  kind: "power",
  reason: "a company total over several sites or contracts",
  cues: [
    lead(
      /\b(?:expand|grow|increas|scal|bring)\w* [^;]{0,60}\b(?:platform|footprint|portfolio|capacity|company|total)\b[^;]{0,20} to$/i,
      8,
    ),
    lead(/\btargeting\b[^;]{0,60}$/i, 7),
    lead(/\b(?:partnership|framework|initiative|joint deployers|alliance)\b[^;]{0,30}$/i, 6),
    lead(/\bplan(?:s|ned|ning)? to (?:build|develop|construct|reach|deploy)\b[^;]{0,60}$/i, 6),
    lead(
      /\b(?:combined|cumulative|total (?:leased|contracted|capacity|company|secured|power|North)|portfolio|pipeline|operates?|operating|owns?|to date|across (?:its|all|North|the|six|five|four|three|two)|bring\w*[^;]{0,40}total|now (?:reached|totals?|stands|exceeds)|grown? to|gigawatt-scale|strategy to exceed|company'?s? (?:total|power|global)|totall?ing|more than doubl\w+|exceed\w*)\b[^;]{0,80}$/i,
      6.5,
    ),
    tail(
      /^[^;]{0,50}\b(?:across (?:its|all|North|the|six|five|four|three|multiple|several)|portfolio|pipeline|in aggregate|company-?wide|under (?:development|management)|in operation|of (?:renewable|secured|grid|contracted power)|total(?:s)? (?:leased|contracted))\b/i,
      4,
    ),
    tail(/^,? (?:[\w-]+,? ){0,2}(?:pipeline|portfolio)\b/i, 7),
  ],
};

const otherUse: AsideRule = {
  kind: "power",
  reason: "mining or a power plant, not leased capacity",
  cues: [
    tail(
      /^,? (?:of )?(?:[\w-]+ ){0,4}(?:mining|bitcoin|hash|exahash|generation|turbines?|solar|wind|nuclear|reactors?|batter(?:y|ies)|storage|ancillary|fuel cells?|natural gas|renewable|ancillary)\b/i,
      6,
    ),
    lead(
      /\b(?:mining|bitcoin|miners|turbines?|solar|wind|nuclear|generat(?:e|ion|ing)|homes|substation|ancillary)\b[^;]{0,60}$/i,
      3.5,
    ),
    lead(
      /\b(?:operational infrastructure|partially built|infrastructure) (?:has |have )?(?:grown |of )?[^;]{0,20}$/i,
      3,
    ),
  ],
};

export const CAPACITY_ASIDES: readonly AsideRule[] = [campus, companyTotal, otherUse];
