import type { Sentence } from "../reading";
import { plainCharacters } from "../text/plain-characters";
import { KNOWN_NAMES, sameName } from "./known-names";

/** A company's name in a sentence; offsets count from the start of the sentence. */
export interface Mention {
  readonly name: string;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  /** The sentence in plain characters. */
  readonly plain: string;
  /** Whether it is a name of this market, or one with a legal form or a ticker. */
  readonly sure: boolean;
}

const KNOWN = new RegExp(`(?<![\\w-])(?:${KNOWN_NAMES})(?![\\w])`, "g");
const WORD = "[A-Z][\\w&]{0,20}(?:[.-][A-Za-z&]{1,12}){0,2}";
const CAPITALIZED = new RegExp(
  `(?<![\\w.$-])(?:${WORD})(?: (?:${WORD}|\\d{1,2}(?![\\d.,%]))){0,4}`,
  "g",
);

const LEGAL =
  /^,? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|L\.L\.C|LP|L\.P|plc|PLC|N\.V|S\.A|AG|SE|ASA|Pty)\b|^ \(?(?:NASDAQ|Nasdaq|NYSE|ASX|TSX|LSE|TASE|OTC|OTCQB|HKEX)(?: [A-Z]\w+)?: ?|^,? \((?:the )?"/;
const LEGAL_WORDS =
  /^(?:Inc|Corp|Corporation|Ltd|Limited|LLC|LP|plc|PLC|AG|SE|ASA|Pty|N\.V|S\.A)\.?$/;

/** Words that begin sentences and headings, or that name things, times and places. */
const COMMON = new Set(
  (
    "The This These That Those They Their There Then Under In It Its If Is A An And Or But As At On We Our With For From By Both Each " +
    "After Upon Before When While Because Here He She His Her You I My All Some Once Also So Over During Until Through Following " +
    "Company Tenant Landlord Customer Lessee Lessor Guarantor Lender Provider Shares Item Entry Rent Base Phase Building Data AI HPC GPU GPUs " +
    "TPU TPUs IT MW GW Q1 Q2 Q3 Q4 H1 H2 January February March April May June July August September October November December " +
    "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday North South East West " +
    "New United States US USA UK EU U.S U.S. Texas Louisiana Nevada Kansas Norway Europe European American America Canada Australia Asia " +
    "Analysts Analyst Deal Terms Term Key Total Contract Contracted Lease Leases Agreement Exchange SEC Form Hyperscaler Hyperscale Investment Chief " +
    "CEO CFO Executive Officer Chairman President Founder Initial Date Exhibit Section Commission Delaware Nasdaq NASDAQ NYSE Project Bitcoin " +
    "Operator Speaker Subject Dear Hi Hello Re Fwd To Sent Cc Press News Transcript Summary Overview Neither Either Delivery Capacity " +
    "Expected Pursuant Dated Thanks Thank Good First Second Third Another Together Combined Longer Annual Construction Development Handover " +
    "Funds Service Services Fees Tuesday Sure Congratulations Across Adjusted Operating Revenue Renewal Renewals Escalator Value Signs Signed " +
    "Announces Announced Lands Wins Inks Secures Strikes Closes Prices Expansion Power Campus Site Facility Center Centre Centers Notes Senior " +
    "Novation Amendment Omnibus Purchase Order Triple Net NNN Structure Financial Type Premium Pricing Earnings Recognition Master Right Offer Deals Team Deals Global Newswire GLOBE NEWSWIRE BUSINESS WIRE"
  ).split(" "),
);
const PLACES =
  /\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Dakota|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Ohio|Oklahoma|Oregon|Pennsylvania|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|States|Kingdom|Germany|France|Spain|Portugal|Italy|Norway|Sweden|Finland|Denmark|Iceland|India|Japan|China|Korea|Malaysia|Indonesia|Singapore|Australia|Canada|Europe|Asia)$/;
const PERSON_AFTER =
  /^(?::|,? (?:the )?(?:Chief|CEO|CFO|COO|Chairman|President|Founder|co-founder|Co-Founder|founder))/;
const PERSON_BEFORE = /\b(?:said|says|Mr\.?|Ms\.?|CEO|CFO|Officer|told|by) $/;
const PLACE_BEFORE =
  /(?:\b(?:(?:at|in|near|outside|outside of|across|of) (?:its |the )?|the )|['"])$/;
const PLACE_AFTER =
  /^(?: \d{1,2})?(?:,? (?:campus|site|facility|data cent|building|county|parish|project|park)|, (?:N\.|S\.|[A-Z][a-z]+\.?,? \w+ \d))/i;
const DESCRIBED =
  /^(?:-based|-backed)? (?:hyperscaler|investment|client|counterparty|chips?|GPUs?)/i;

const READ = new WeakMap<Sentence, Mention[]>();

/** The companies that a sentence may name: known ones, and capitalized words that nothing rules out. */
export function mentionsIn(sentence: Sentence): Mention[] {
  const before = READ.get(sentence);
  if (before !== undefined) return before;
  const mentions = readMentions(sentence);
  READ.set(sentence, mentions);
  return mentions;
}

function readMentions(sentence: Sentence): Mention[] {
  const plain = plainCharacters(sentence.text);
  const found: Mention[] = [];
  const add = (name: string, start: number, sure: boolean): void => {
    const end = start + name.length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ name: sameName(name), sentence, start, end, plain, sure });
  };
  for (const match of plain.matchAll(KNOWN)) add(match[0], match.index, true);
  for (const match of plain.matchAll(CAPITALIZED)) {
    const name = cleaned(match[0]);
    if (name === "") continue;
    const start = match.index + match[0].indexOf(name);
    const end = start + name.length;
    const sure = LEGAL.test(plain.slice(end, end + 40)) || hasLegalForm(match[0], name);
    if (sure || mayBeCompany(plain, start, end)) add(name, start, sure);
  }
  return found.sort((a, b) => a.start - b.start);
}

const hasLegalForm = (raw: string, name: string): boolean =>
  LEGAL_WORDS.test(raw.slice(raw.indexOf(name) + name.length).trim());

/** Whether the words around a capitalized phrase leave room for a company: not a place, person or thing. */
function mayBeCompany(plain: string, start: number, end: number): boolean {
  const before = plain.slice(Math.max(0, start - 24), start);
  const after = plain.slice(end, end + 40);
  if (PERSON_AFTER.test(after) || PERSON_BEFORE.test(before) || DESCRIBED.test(after)) return false;
  return !PLACE_BEFORE.test(before) && !(PLACE_AFTER.test(after) && !/^'s/.test(after));
}

/** A phrase without the words at its ends that only begin a sentence or a heading, and without its legal form. */
function cleaned(raw: string): string {
  const words = raw.split(" ");
  while (words.length > 0 && COMMON.has(words[0] ?? "")) words.shift();
  while (words.length > 0 && isTail(words.at(-1) ?? "")) words.pop();
  const name = words.join(" ").replace(/[.,]$/, "");
  if (PLACES.test(name)) return "";
  const acronym = /^[A-Z0-9.&-]{2,4}$/.test(name) && words.length === 1;
  return name.length < 3 || acronym || /^\W*\d+$/.test(name) || /^[A-Z]{6,}$/.test(name)
    ? ""
    : name;
}

/** "Data Parks" is part of a name; "Data" alone at its end is the start of "Data Center Lease". */
const isTail = (word: string): boolean =>
  LEGAL_WORDS.test(word) ||
  (COMMON.has(word) && !/^(?:AI|Services|Investment|Centers|Power)$/.test(word)) ||
  /^\d+$/.test(word);
