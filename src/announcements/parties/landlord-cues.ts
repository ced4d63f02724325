import { after, type RoleCue } from "./role-cue";

/** Who lets. */
export const LANDLORD_CUES: readonly RoleCue[] = [
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
];
