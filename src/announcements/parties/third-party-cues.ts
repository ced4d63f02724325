import { after, type RoleCue } from "./role-cue";

/** Who stands behind the tenant, and who only sells to the landlord or is compared with it. */
export const THIRD_PARTY_CUES: readonly RoleCue[] = [
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
  {
    role: "guarantor",
    where: "after",
    weight: 6,
    words: after(
      " (?:has |have )?(?:increased|raised|expanded|lifted) its [^;]{0,70}\\b(?:back-?stop|guarantee)",
    ),
  },
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
