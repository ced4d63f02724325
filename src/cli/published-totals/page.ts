import { type TotalRow, totalRows } from "./rows";

const HEAD = `# Published totals

Written by \`npm run generate\` from the deal library. Each row is a total that somebody published of a deal,
and what the model gives from the deal's assumptions: the fee of each part over its months, as
[LEASE.TCV](functions/LEASE.TCV.md) counts it. Both are printed to the digit that the source prints.

What a row proves depends on what went into the assumptions:

- **independent**: nothing of the total went into them. Only these rows are proof.
- **arithmetic**: the total follows from figures that went into them, so the row tests the arithmetic alone.
- **solved from itself**: a fee or a step was derived from the total, so that it must come out.
`;

const ORDER = ["independent", "arithmetic", "solved from itself"] as const;

/** The page of published totals: first what is proof. */
export function publishedTotalsPage(): string {
  const rows = totalRows();
  const independent = rows.filter(({ proof }) => proof === "independent");
  const same = independent.filter(({ isSame }) => isSame).length;
  const sections = ORDER.map((proof) => {
    const of = rows.filter((row) => row.proof === proof);
    return `## ${proof.charAt(0).toUpperCase()}${proof.slice(1)}\n\n${table(of)}`;
  });
  const count = `Of ${independent.length} independent totals, ${same} come out to the printed digit; each of the others has its reason.\n`;
  return `${[HEAD, count, ...sections].join("\n")}`;
}

function table(rows: readonly TotalRow[]): string {
  const lines = rows.map(
    ({ deal, label, hedge, published, modeled, isSame, difference, reason, source }) =>
      `| \`${deal}\` | ${label} | ${hedge && `${hedge} `}${published} | ${modeled} | ${isSame ? "same" : percent(difference)} | ${[reason, linked(source)].filter(Boolean).join(" ")} |`,
  );
  return `| Deal | Total | Published | Modeled | Difference | Reason; source |\n|---|---|---|---|---|---|\n${lines.join("\n")}\n`;
}

function percent(difference: number): string {
  const sign = difference < 0 ? "−" : "+";
  return `${sign}${(Math.abs(difference) * 100).toFixed(1)} %`;
}

function linked(source: TotalRow["source"]): string {
  if (!source) return "";
  const title = source.title.replaceAll("|", "/");
  const date = source.date ? `, ${source.date}` : "";
  return source.address ? `[${title}](<${source.address}>)${date}` : `${title}${date}`;
}
