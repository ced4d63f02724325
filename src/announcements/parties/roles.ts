import type { Mention } from "./mentions";

export interface Roles {
  lessor: number;
  lessee: number;
  guarantor: number;
  other: number;
}

interface RoleCue {
  readonly role: keyof Roles;
  readonly where: "before" | "after";
  readonly words: RegExp;
  readonly weight: number;
}

const TICKER =
  "(?:,? (?:Inc|Corp|Corporation|Ltd|Limited|LLC|plc|N\\.V|S\\.A|AG|SE|ASA|Holdings|Group|Mining|Digital)\\.?)?(?:,? ?\\([^)]{2,60}\\))?(?:, [^,]{3,80},|,)?";
const after = (words: string): RegExp => new RegExp(`^${TICKER}${words}`, "i");

const CUES: readonly RoleCue[] = [
  // Who rents.
  {
    role: "lessee",
    where: "after",
    weight: 3,
    words: after(
      " (?:will |has agreed to |agreed to |has |is set to |to |is |was |may |can )?(?:also |now )?(?:lease[sd]?|rent(?:s|ed)?|pay|paid|occupy|take|taken|get|gain|gains|buy|purchase|tap|use|access|prepay\\w*|renting|leasing|paying|taking|occupies)\\b(?! out)",
    ),
  },
  {
    role: "lessee",
    where: "after",
    weight: 5,
    words: after(',? (?:\\(?as (?:the )?(?:"?tenant|"?lessee|"?customer))'),
  },
  {
    role: "lessee",
    where: "after",
    weight: 2.5,
    words: after(
      "(?:'s)? (?:will |has |have )?(?:commit(?:s|ted)?(?! to (?:back|guarant|support|cover))|contracted|agreed to spend|reserved|exercised|prepaid|prepay|expanded its commitment)\\b",
    ),
  },
  {
    role: "lessee",
    where: "before",
    weight: 3,
    words:
      /\b(?:leas(?:e[sd]?|ing) (?:\w+ ){0,6}to|deliver(?:s|ed|ing)? (?:[\w-]+ ){0,8}to|provid(?:e|es|ing) (?:[\w-]+ ){0,8}(?:to|for)|suppl(?:y|ies|ying) (?:[\w-]+ ){0,8}(?:to|for)|host(?:s|ing)?(?: for)?|capacity (?:to|for)|gives?|grants?|granted|provides|giving|tenant,?|customer,?|lessee,?|payments? (?:by|from)|paid by|leased (?:out )?to|let to|leased by|serve|rented (?:out )?to) (?:AI (?:cloud|hyperscaler|lab)(?: (?:platform|provider|company))? |the |cloud (?:provider|platform) |hyperscaler |[\w-]+ startup )?$/i,
  },
  {
    role: "lessee",
    where: "before",
    weight: 2,
    words:
      /\b(?:leases?|contracts?|agreements?|deals?|order|pact|transaction|agreement)(?: \w+){0,3} (?:with|for) (?:a |an |the )?(?:AI (?:cloud|hyperscaler|lab)(?: (?:platform|provider|company))? |the |cloud (?:provider|platform) |tech giant |GPU cloud provider )?$/i,
  },
  {
    role: "lessee",
    where: "after",
    weight: 1.5,
    words: after(
      "(?:'s)? (?:lease|tenancy|workloads|order|contract|compute (?:needs|requirements|demand)|(?:lease |payment )*obligations)\\b",
    ),
  },
  {
    role: "lessee",
    where: "after",
    weight: 5,
    words: after(
      " (?:has |have )?(?:signed|inked|taken|executed|agreed|signs|inks) (?:a|an|the|to a) (?:[\\w$.,-]+ ){1,6}lease (?:to (?:anchor|occupy|use|take)|for (?:the )?(?:campus|site|space|capacity))",
    ),
  },
  {
    role: "lessee",
    where: "after",
    weight: 6,
    words: after(',? ?\\((?:the )?"(?:Tenant|Customer|Lessee|Client)"'),
  },
  {
    role: "lessor",
    where: "after",
    weight: 6,
    words: after(',? ?\\((?:the )?"(?:Landlord|Lessor|Provider|Supplier|Operator)"'),
  },
  {
    role: "lessor",
    where: "after",
    weight: 8,
    words: after(
      " (?:\\w+ ){0,4}(?:lease|leases|leased|leasing|let|rent out) (?:[^;]{0,70})\\bto (?!\\d|extend|renew|\\$)(?:an? |the )?[\\w]+",
    ),
  },
  {
    role: "lessor",
    where: "after",
    weight: 3,
    words: after(
      " (?:\\w+ ){0,3}(?:to host|hosts|hosting|to supply|supplies|to deliver|delivers|to provide|provides)\\b",
    ),
  },
  {
    role: "lessor",
    where: "before",
    weight: 5,
    words: /\b(?:landlord|lessor|provider|supplier|developer) ?[:|] ?$/i,
  },
  {
    role: "lessee",
    where: "before",
    weight: 5,
    words: /\b(?:tenant|lessee|customer|client) ?[:|] ?$/i,
  },
  { role: "lessee", where: "before", weight: 2.5, words: /\b(?:provide|supply|give|grant)s? $/i },
  // Who lets.
  {
    role: "lessor",
    where: "after",
    weight: 3,
    words: after(
      " (?:will |has agreed to |agreed to |is to |expects to |plans to |must |to )(?:also )?(?:deliver|provide|host|supply|build|develop|construct|deploy|modify|furnish|lease out|fund|finance)\\b",
    ),
  },
  {
    role: "lessor",
    where: "after",
    weight: 3,
    words: after(
      "'s? (?:[\\w'-]+ ){0,6}(?:campus|data cent(?:er|re)s?|facilit(?:y|ies)|site|sites|stock of|center)\\b",
    ),
  },
  {
    role: "lessor",
    where: "after",
    weight: 5,
    words: after(',? (?:\\(?as (?:the )?(?:"?landlord|"?lessor|"?provider|"?supplier))'),
  },
  {
    role: "lessor",
    where: "before",
    weight: 3,
    words:
      /\b(?:from|landlord,?|lessor,?|operated by|owned by|developed by|leas(?:e|es|ed|ing) (?:[\w-]+ ){0,7}from|provider|supplier|operator|developer|miner|bitcoin miner) (?:the |its |AI |data cent(?:er|re) |cloud |infrastructure |bitcoin |neocloud |Australia's |crypto |[\w-]+-based |(?:developer|operator|miner|provider|company|specialist|firm|group) )*$/i,
  },
  {
    role: "lessor",
    where: "after",
    weight: 2,
    words: after(
      " (?:today )?(?:announced|announces|has announced|said)? ?(?:today )?(?:that it )?(?:has |have )?(?:signed|signs?|inks?|inked|secures?|secured|lands?|landed|wins?|won|clinch\\w*|entered into|enters into|executed|finalized|closed|strikes|struck|books?|bags?)\\b",
    ),
  },
  {
    role: "lessor",
    where: "after",
    weight: 1.5,
    words: after(" (?:today |has )?announce[sd]?\\b"),
  },
  // Who stands behind.
  {
    role: "guarantor",
    where: "after",
    weight: 5,
    words: after(
      "(?:'s)?,?(?! raising| increasing| lifting)(?: \\w+){0,6} (?:back-?stop\\w*|guarant\\w+|serving as (?:the |a )?(?:financial )?guarantor)",
    ),
  },
  {
    role: "guarantor",
    where: "after",
    weight: 4,
    words: after(
      " (?:\\w+ ){0,4}provid\\w+ (?:[\\w$.,-]+ ){0,5}(?:back-?stop|guarant\\w+|credit support)",
    ),
  },
  {
    role: "guarantor",
    where: "after",
    weight: 4,
    words: after("-backed (?:[$\\w.-]+ ){0,3}(?:lease|deal|contract|agreement|financing)"),
  },
  {
    role: "guarantor",
    where: "before",
    weight: 5,
    words:
      /\b(?:back-?stop(?:ped)?|guaranteed?|guaranty|guarantor|co-signer|credit support|support)(?: \w+){0,3} (?:from|by|of|is|as) $|\b(?:guarantor|guarantee provider),? $/i,
  },
  {
    role: "guarantor",
    where: "after",
    weight: 5,
    words: after(" (?:has |have )?(?:committed|agreed) to (?:back|cover|guarantee|support)\\w*\\b"),
  },
  { role: "lessee", where: "before", weight: 4, words: /\b(?:tenant|customer|lessee) \($/i },
  {
    role: "guarantor",
    where: "after",
    weight: 6,
    words: after(
      " (?:has |have )?(?:increased|raised|expanded|lifted) its [^;]{0,70}\\b(?:back-?stop|guarantee)",
    ),
  },
  // Who only sells to the landlord, is bought, or is a ticker's exchange.
  {
    role: "other",
    where: "before",
    weight: 3,
    words:
      /\b(?:acquire|acquisition of|merger with|rival|competitor|peer|like|unlike|such as|including|partner[s]? like|similar to|than|equipment from|GPUs? from|purchase (?:agreement|order)s? with|purchased from|powered by|equipped with|built on) (?:the |its |an? )?(?:\w+ )?$/i,
  },
  {
    role: "other",
    where: "after",
    weight: 2.5,
    words:
      /^(?:'s (?:[\w-]+ ){0,2}| (?:(?:latest|newest|new|cutting-edge|next-generation|advanced|Grace) )*)(?:[A-Z]+\d+|GPUs?|chips?|processors?|Blackwell|Vera|Rubin|Hopper|Grace|hardware|graphics|systems|H100|GB\d)/,
  },
];

const REACH = 110;

/** What the words around a name say of its part in the deal. */
export function rolesAround({ plain, start, end }: Mention): Roles {
  const roles: Roles = { lessor: 0, lessee: 0, guarantor: 0, other: 0 };
  const before = plain.slice(Math.max(0, start - REACH), start);
  const behind = plain.slice(end, end + REACH);
  for (const { role, where, words, weight } of CUES) {
    if (words.test(where === "before" ? before : behind)) roles[role] += weight;
  }
  return roles;
}
