import { after, type RoleCue } from "./role-cue";

/** Who rents. */
export const TENANT_CUES: readonly RoleCue[] = [
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
    role: "lessee",
    where: "before",
    weight: 5,
    words: /\b(?:tenant|lessee|customer|client) ?[:|] ?$/i,
  },
  { role: "lessee", where: "before", weight: 2.5, words: /\b(?:provide|supply|give|grant)s? $/i },
  { role: "lessee", where: "before", weight: 4, words: /\b(?:tenant|customer|lessee) \($/i },
];
