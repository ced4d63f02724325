import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findDeal } from "../../src/deals/library";
import type { DealFile, Figure } from "../../src/deals/schema";
import { CONTRACT, quantity } from "../../src/deals/scope";

/**
 * Each cell of the table that was gathered first is in version 1 of the deal, equal and with a source. What
 * better sources contradict is in the versions after it.
 */

type Row = Readonly<Record<string, string>>;

const table = rows(readFileSync(join(__dirname, "../vectors/deals.csv"), "utf8"));

/** Columns that are figures. */
const FIGURES = {
  mw: "ContractedMw",
  gpus: "GpuCount",
  gpu_type: "GpuType",
  term_months: "TermMonths",
  term_years: "TermYears",
  tcv_usd: "TotalContractValue",
  annual_usd: "AverageAnnualFee",
  escalator: "Escalator",
  prepay_pct: "PrepaidShare",
  termination: "Termination",
} as const;

/** Columns that are said of the whole deal. */
const WORDS: Readonly<Record<string, (deal: DealFile) => string | undefined>> = {
  id: (deal) => deal.id,
  lessor: (deal) => deal.lessor,
  lessee: (deal) => deal.lessee,
  kind: (deal) => deal.kind,
  mw_basis: (deal) => figure(deal, "ContractedMw")?.basis,
  scope: (deal) => deal.scopes[figure(deal, "AverageAnnualFee")?.scope ?? ""],
  ratio_ok: ratiosAllowed,
  quality: (deal) => deal.quality,
  notes: (deal) => deal.notes,
};

test("the table has 29 deals, and every column is compared", () => {
  expect(table).toHaveLength(29);
  expect(Object.keys(table[0] ?? {}).sort()).toEqual(
    [...Object.keys(FIGURES), ...Object.keys(WORDS), "source"].sort(),
  );
});

describe.each(table.map((row) => [row["id"] as string, row] as const))("%s", (id, row) => {
  const deal = findDeal(`${id}@1`) as DealFile;
  const filled = Object.entries(row).filter(([, cell]) => cell !== "");

  test.each(filled.filter(([column]) => column in WORDS))("%s: %s", (column, cell) => {
    expect(WORDS[column]?.(deal)).toBe(cell);
  });

  test("every address is among the sources", () => {
    const addresses = Object.values(deal.sources).map(({ address }) => address);
    expect(addresses).toEqual(expect.arrayContaining((row["source"] ?? "").split(" ; ")));
  });

  test.each(filled.filter(([column]) => column in FIGURES))("%s: %s", (column, cell) => {
    const found = figure(deal, FIGURES[column as keyof typeof FIGURES]);
    if (!found) throw new Error(`${column} is not in the file`);
    // "annual n/d": the step is reported, its size is not, so the size is assumed beside the words.
    if (cell === "annual n/d") expect(found.note).toBe(cell);
    else {
      expect(typeof found.value === "number" ? found.value : String(found.value)).toBe(
        typeof found.value === "number" ? Number(cell) : cell,
      );
      expect(found.standing).not.toBe("assumed");
    }
    expect(deal.sources[found.source ?? ""]).toBeDefined();
  });

  test("nothing is called reported that the table leaves blank", () => {
    for (const [column, name] of Object.entries(FIGURES))
      if (row[column] === "")
        expect({ name, standing: figure(deal, name)?.standing ?? "assumed" }).toEqual({
          name,
          standing: "assumed",
        });
  });
});

function figure(deal: DealFile, name: string): Figure | undefined {
  return deal.assumptions.find((one) => one.name === name);
}

/** Comma-separated, with quotes round a cell that holds a comma. */
function rows(csv: string): Row[] {
  const [head, ...lines] = csv.trim().split(/\r?\n/).map(cells);
  return lines.map((line) =>
    Object.fromEntries((head ?? []).map((name, i) => [name, line[i] ?? ""])),
  );
}

function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}

/**
 * What a price of this deal may be taken of, whether or not its fee is known: `yes` a MW (and a GPU
 * where counted), `per GPU only`, or `no`.
 */
function ratiosAllowed(deal: DealFile): "yes" | "per GPU only" | "no" {
  const covers = (name: string) => quantity(deal, name)?.scope === CONTRACT;
  if (covers("ContractedMw")) return "yes";
  return covers("GpuCount") ? "per GPU only" : "no";
}
