import { anywhere, lead, type TermRule, tail } from "../evidence/rule";

const accelerators: TermRule = {
  field: "gpus",
  kind: "count",
  unit: "accelerators",
  cues: [
    lead(
      /\b(?:deliver\w*|provid\w*|deploy\w*|suppl\w+|access to|install\w*|consist\w* of|compris\w+|includ\w+|cluster\w*|contract\w*|agreement|lease[sd]?|rent\w*|serv(?:e|es|ing)|reserve[sd]?|host|across|over|of|houses?|uses?|using|with)\b[^;]{0,60}$/i,
      2,
    ),
    tail(/^[^;]{0,80}\b(?:under|for|to|over|at|from|through|by|cluster)\b/i, 0.5),
    anywhere(/\b(?:contract|agreement|deal|lease|customer|tenant|order|capacity|compute)\b/i),
  ],
};

const efficiency: TermRule = {
  field: "pue",
  kind: "ratio",
  unit: "ratio",
  cues: [anywhere(/PUE|usage effectiveness/i, 4)],
};

export const COUNT_TERMS: readonly TermRule[] = [accelerators, efficiency];
