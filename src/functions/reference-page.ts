import type { Cell } from "./cells";
import type { OfftakeFunction } from "./define";
import { phrase, type TableDomain } from "./parameters/domain";
import type { Parameter } from "./parameters/parameter";
import type { Result } from "./result";

/** Returns a function's reference page in Markdown, from its descriptor alone. */
export function referencePage(f: OfftakeFunction): string {
  return [
    `# ${f.name}`,
    f.summary,
    `\`\`\`\n${signature(f)}\n\`\`\``,
    "| Argument | Description | Accepted values |\n|---|---|---|\n" +
      f.parameters.map(([name, parameter]) => argumentRow(name, parameter)).join("\n"),
    ...f.parameters.flatMap(([name, { domain }]) =>
      domain.kind === "table" ? columns(name, domain) : [],
    ),
    `**Returns** ${resultLine(f.returns)}`,
    ...(f.notes ?? []),
    exampleBlock(f),
    `**Source** ${f.source}`,
    "An invalid argument returns `#VALUE!` with a message naming the argument. Errors in arguments are propagated.",
  ]
    .join("\n\n")
    .concat("\n");
}

/** Returns the index page, which lists all functions by family. */
export function indexPage(catalogue: readonly OfftakeFunction[]): string {
  const families = [...new Set(catalogue.map(family))];
  return [
    "# Functions",
    "Generated from the function definitions. In a cell, prefix each name with `OFFTAKE.`.",
    ...families.map((name) =>
      [
        `## ${name}`,
        "| Function | Description |\n|---|---|\n" +
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

/** Describes the accepted values of an argument, its unit and its default. */
export function takes({ domain, presence }: Parameter<unknown>): string {
  const range = "of" in domain ? `${phrase(domain)}, each ${phrase(domain.of)}` : phrase(domain);
  const unit = domain.kind === "number" && domain.unit !== "number" ? ` (${domain.unit})` : "";
  if (presence.kind === "required") return range + unit;
  const standard = presence.fallback === undefined ? "" : `; default ${shown(presence.fallback)}`;
  return `${range}${unit} (optional${standard})`;
}

/** Describes the columns of a table argument. */
function columns(name: string, table: TableDomain): string[] {
  const rows = table.columns.map(
    (column) =>
      `| \`${column.name}\` | ${cell(column.description)} | ${cell(phrase(column.domain))} |`,
  );
  return [
    `Columns of \`${name}\`:`,
    ["| Column | Description | Accepted values |", "|---|---|---|", ...rows].join("\n"),
  ];
}

const SHAPES: Record<Result["shape"], string> = {
  cell: "one cell",
  schedule: "one value per period, in the same orientation as `period_ends`",
  "same shape": "one value per cell, in the shape of its arguments",
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

/** Escapes bars and line breaks, which would end a table cell. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
