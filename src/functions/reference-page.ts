import type { Cell } from "./cells";
import type { OfftakeFunction } from "./define";
import { phrase, type TableDomain } from "./parameters/domain";
import type { Parameter } from "./parameters/parameter";
import type { Result } from "./result";

/** One reference page a function, in Markdown, from its descriptor alone. */
export function referencePage(f: OfftakeFunction): string {
  return [
    `# ${f.name}`,
    f.summary,
    `\`\`\`\n${signature(f)}\n\`\`\``,
    "| Argument | What it is | Takes |\n|---|---|---|\n" +
      f.parameters.map(([name, parameter]) => argumentRow(name, parameter)).join("\n"),
    ...f.parameters.flatMap(([name, { domain }]) =>
      domain.kind === "table" ? columns(name, domain) : [],
    ),
    `**Returns** ${resultLine(f.returns)}`,
    ...(f.notes ?? []),
    exampleBlock(f),
    `**Source** ${f.source}`,
    "A wrong argument gives `#VALUE!` with a sentence that names it; an error in an argument is passed on.",
  ]
    .join("\n\n")
    .concat("\n");
}

/** All functions on one page, by family. */
export function indexPage(catalogue: readonly OfftakeFunction[]): string {
  const families = [...new Set(catalogue.map(family))];
  return [
    "# Functions",
    "Written from the functions' own descriptors. In a cell each begins with `OFFTAKE.`.",
    ...families.map((name) =>
      [
        `## ${name}`,
        "| Function | What it gives |\n|---|---|\n" +
          catalogue
            .filter((f) => family(f) === name)
            .map((f) => `| [${f.name}](${f.name}.md) | ${cell(f.summary)} |`)
            .join("\n"),
      ].join("\n\n"),
    ),
  ]
    .join("\n\n")
    .concat("\n");
}

/** `=OFFTAKE.LEASE.TCV(fee, months, [escalator])`. */
function signature(f: OfftakeFunction): string {
  const parameters = f.parameters.map(([name, parameter]) =>
    parameter.isOptional ? `[${name}]` : name,
  );
  return `=OFFTAKE.${f.name}(${parameters.join(", ")})`;
}

/** `LEASE` of `LEASE.TCV`. */
export function family(f: OfftakeFunction): string {
  return f.name.split(".")[0] as string;
}

function argumentRow(name: string, parameter: Parameter<unknown>): string {
  return `| \`${name}\` | ${cell(parameter.description)} | ${cell(takes(parameter))} |`;
}

/** What an argument may be, its unit, and what it is when left out. */
export function takes({ domain, presence }: Parameter<unknown>): string {
  const range = "of" in domain ? `${phrase(domain)}, each ${phrase(domain.of)}` : phrase(domain);
  const unit = domain.kind === "number" && domain.unit !== "number" ? ` (${domain.unit})` : "";
  if (presence.kind === "required") return range + unit;
  const left = presence.fallback === undefined ? "" : `, ${shown(presence.fallback)} if left out`;
  return `${range}${unit}; optional${left}`;
}

/** What stands in each column of a table that is given. */
function columns(name: string, table: TableDomain): string[] {
  const rows = table.columns.map(
    (column) =>
      `| \`${column.name}\` | ${cell(column.description)} | ${cell(phrase(column.domain))} |`,
  );
  return [
    `The columns of \`${name}\`:`,
    ["| Column | What it is | Takes |", "|---|---|---|", ...rows].join("\n"),
  ];
}

const SHAPES: Record<Result["shape"], string> = {
  cell: "one cell",
  schedule: "one value a period, in the shape of `period_ends`",
  "same shape": "one value a cell, in the shape of its arguments",
  table: "a table",
};

export function resultLine({ shape, unit, labels }: Result): string {
  const rows = labels && labels.length > 0 ? `; rows: ${labels.join(", ")}` : "";
  return `${SHAPES[shape]} (${unit})${rows}.`;
}

function exampleBlock({ example }: OfftakeFunction): string {
  const cells = Object.entries(example.cells ?? {}).map(
    ([address, rows]) => `${address}: ${rows.map((row) => row.map(shown).join(", ")).join("; ")}`,
  );
  const value = Array.isArray(example.value)
    ? (example.value as readonly (readonly Cell[])[])
        .map((row) => row.map(shown).join(" | "))
        .join("\n")
    : shown(example.value as Cell);
  return [
    "**Example**",
    `\`\`\`\n${[...cells, example.formula, value].join("\n")}\n\`\`\``,
    example.origin,
  ].join("\n\n");
}

function shown(value: unknown): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** A table's cell ends at a bar or a line's end. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
