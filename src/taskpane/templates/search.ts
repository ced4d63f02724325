import type { Block } from "../../templates/language/blocks";
import type { Template } from "../../templates/language/template";
import { type Parts, search } from "../search/search";

/** Returns the templates that match every search word, by title first. */
export function matching(templates: readonly Template[], asked: string): readonly Template[] {
  return search(templates, asked, parts);
}

function parts({ title, summary, results, settings, sheets, guide }: Template): Parts {
  const labels = [...results, ...Object.values(settings)].map(({ label }) => label);
  const purposes = sheets.map(({ title, purpose }) => `${title} ${purpose}`);
  return [
    title,
    summary,
    [...purposes, ...labels, ...guide].join(" "),
    sheets.flatMap(({ blocks }) => blocks.flatMap(labelsOf)).join(" "),
  ];
}

/** The block's title, and what its rows are called. */
function labelsOf(block: Block): string[] {
  const rows = "rows" in block ? Object.values(block.rows) : [];
  return [block.title, ...rows.map((row) => (typeof row === "string" ? row : row.label))];
}
