import { plainCharacters } from "../text/plain-characters";

/** Headings behind which an announcement speaks of other things until its end. */
const BOILERPLATE =
  /^(?:about (?!the (?:deal|lease|agreement|transaction))[A-Z][\w .,&'-]{1,60}$|(?:cautionary|forward)[- ].{0,60}forward-looking|forward[- ]looking statements?|safe harbor|(?:investor|media|press) (?:relations |contacts?)|contacts?:?$|non-GAAP|related (?:articles|stories|news)|read (?:more|next)|risk factors|disclaimer|advisors$)/i;

export const isBoilerplate = (sentence: string): boolean => BOILERPLATE.test(sentence.trim());

interface Aside {
  readonly words: RegExp;
  readonly reason: string;
}

const EARLIER = "an earlier or another deal";

/** Sentences that as a whole speak of something other than the deal that is announced. */
const ASIDES: readonly Aside[] = [
  {
    words:
      /^(?:together with|combined with|previously|earlier (?:this|last|in)|last (?:month|week|year|summer|spring|fall)|separately|elsewhere|in addition to (?:the|its) (?:existing|earlier|previous)|it follows|the (?:deal|news|announcement|agreement|lease|move) (?:follows|comes (?:after|on the heels|just|days|weeks|as)|builds on|came))\b/i,
    reason: EARLIER,
  },
  {
    words:
      /\b(?:had (?:already |previously |earlier )(?:signed|announced|reached|agreed|secured|inked|entered)|(?:previously|earlier|already) (?:announced|signed|agreed|reached|secured|inked|entered|disclosed|expanded|committed|executed)|(?:this|that|similar) (?:also )?follows|following (?:the |an? |its )?(?:separate|earlier|previous|prior|similar|first)|(?:last|earlier this) (?:month|week|quarter|year)|(?:initial|first|earlier|original) (?:January|February|March|April|May|June|July|August|September|October|November|December) |(?:initial|prior|previous|earlier|existing|original|first)(?: \w+)? (?:leases|agreements?|contracts?|deals?) (?:with|executed|signed|for|announced|expected|that|had|were|are)|the previous (?:deal|lease|contract|agreement)|also (?:has|have|had) (?:a|an) )\b/i,
    reason: EARLIER,
  },
  {
    words:
      /\b(?:in talks|is (?:negotiating|exploring|considering)|under negotiation|letter of intent|non-binding|term sheet)\b/i,
    reason: "negotiated or intended, not agreed",
  },
  {
    words:
      /\b(?:analysts?|Wall Street|investors) (?:at|from|estimate|expect|say|said|believe|had)\b/i,
    reason: "an estimate by analysts",
  },
];

/** The words from which on a sentence speaks of something else. */
export interface AsidePlace {
  readonly reason: string;
  readonly from: number;
}

/** Where and why a sentence speaks of something else, if it does. */
export function asideOf(sentence: string): AsidePlace | undefined {
  const plain = plainCharacters(sentence);
  let first: AsidePlace | undefined;
  for (const { words, reason } of ASIDES) {
    const from = words.exec(plain)?.index;
    if (from !== undefined && (first === undefined || from < first.from)) first = { reason, from };
  }
  return first;
}
