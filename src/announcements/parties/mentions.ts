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
}

const KNOWN = new RegExp(`(?<![\\w-])(?:${KNOWN_NAMES})(?![\\w])`, "g");
const WORD = "[A-Z][\\w&]{0,20}(?:[.-][\\w&]{1,12}){0,2}";
const NAME = `(?:${WORD}|xAI)(?: (?:${WORD}|\\d{1,3}|of|and(?= ${WORD},? (?:Inc|Corp|LLC|Ltd|plc)))){0,4}`;

/** A name is a company's when a ticker or a legal form follows it, or a defined role. */
const MARKED = new RegExp(
  `(?<![\\w.])(${NAME})(?=,? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|L\\.L\\.C|LP|L\\.P|plc|PLC|N\\.V|S\\.A|AG|SE|ASA|Pty)\\b| \\(?(?:NASDAQ|Nasdaq|NYSE|ASX|TSX|LSE|TASE|OTC|OTCQB|HKEX)(?: [A-Z]\\w+)?: ?| \\((?:the )?")`,
  "g",
);
/** Names where a sentence gives or takes capacity. */
const ROLED = new RegExp(
  `(?:(?:[Ll]eases?|[Ll]eased|[Aa]greements?|[Cc]ontracts?|[Dd]eals?|[Cc]ustomer|[Tt]enant|[Ll]essee|[Ll]andlord|[Ll]essor|[Pp]rovider|[Pp]artnership|MW|megawatts) (?:with|to|from|between) |(?:[Tt]enant|[Cc]ustomer|[Ll]andlord|[Ll]essor|[Ll]essee|[Dd]eveloper|[Oo]perator|[Pp]rovider|startup|specialist|miner|company),? )(${NAME})`,
  "g",
);
const ACTOR = new RegExp(
  `^(?:[A-Z][A-Za-z .,]{2,40}(?:\\d{4})? ?(?:\\([^)]{3,40}\\) )?-{1,2} ?)?(${NAME})(?:'s)?(?: (?:today|has|have|will|said|announced|announces|signs?|signed|secures?|secured|inks?|inked|lands?|landed|leases?|leased|agrees?|agreed|enters?|entered|strikes?|struck|wins?|won|to|closes?|closed|executes?|executed|hosts?|rents?|taps?|takes?|clinch\\w*)\\b)`,
  "g",
);

const NOT_COMPANIES =
  /^(?:The|This|These|Under|In|It|Its|A|An|As|At|On|We|Our|With|For|If|By|Both|Each|After|Upon|That|They|He|She|Company|Tenant|Landlord|Customer|Lessee|Lessor|Shares|Item|Entry|Rent|Phase|Data|AI|HPC|GPU|GPUs|MW|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|North|South|East|West|New|United|Texas|Louisiana|Analysts?|Deal|Terms?|Key|Total|Contract|Lease|Agreement|Exchange|SEC|Form|Hyperscaler|Investment|Chief|CEO|CFO|And|Or|But|Initial|Base|Date|Exhibit|Section|Commission|Delaware|Nasdaq|NASDAQ|NYSE|Project|Building|Bitcoin|Operator|Speaker|From|Subject|Dear|Hi|Hello|Re|Fwd|To|Sent|Cc|Press|News|Transcript|Summary|Overview|All|Some|Once|Also|So|And|First|Second|Third|Another|Neither|Either|Delivery|Capacity|Expected|Pursuant|Dated|When|While|Because|There|Here|Thanks|Good|You|I)\b(?:'s)?$/;

/** Capitalized words that name a place, a site or a kind of thing, and no company. */
const PLACE_OR_THING =
  /^(?:[A-Z]?\d*|US|U\.S\.?|UK|EU|USA|America|American|European|Europe|Canada|Norway|Australia|Asia)$|\b(?:AI Data|Data|Campus|Forge|Phase|Building|Site|County|Street|Avenue|Parish|Facility|Capacity|Hyperscalers?|Hyperscale|Lease|Services Agreement|Master|Notes|Item|Exhibit|Exchange|Commission|Right|First Offer)\b/;
const DESCRIBED = /^(?:-based)? (?:hyperscaler|customer|tenant|investment|client|counterparty)/i;

/** The companies that a sentence names. */
export function mentionsIn(sentence: Sentence): Mention[] {
  const plain = plainCharacters(sentence.text);
  const found: Mention[] = [];
  const add = (name: string, start: number): void => {
    const end = start + name.length;
    if (found.some((other) => start < other.end && other.start < end)) return;
    found.push({ name: sameName(name), sentence, start, end, plain });
  };
  for (const match of plain.matchAll(KNOWN)) add(match[0], match.index);
  for (const pattern of [MARKED, ROLED, ACTOR]) {
    for (const match of plain.matchAll(pattern)) {
      const name = cleaned(match[1] ?? "");
      const start = match.index + match[0].indexOf(match[1] ?? "") + (match[1] ?? "").indexOf(name);
      const kind = plain.slice(start + name.length, start + name.length + 24);
      if (name !== "" && !DESCRIBED.test(kind)) add(name, start);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A name without the words at its ends that only begin a sentence or a heading. */
function cleaned(raw: string): string {
  const words = raw.split(" ");
  while (words.length > 0 && NOT_COMPANIES.test(words[0] ?? "")) words.shift();
  while (
    words.length > 0 &&
    /^(?:of|and|The|Announces|Signs|Inc|Corp|Data Center|Lease|Agreement|Deal|Campus)$/.test(
      words.at(-1) ?? "",
    )
  )
    words.pop();
  const name = words.join(" ").replace(/'s$/, "");
  return name.length >= 2 && !PLACE_OR_THING.test(name) ? name : "";
}
