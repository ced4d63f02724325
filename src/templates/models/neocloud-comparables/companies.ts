import { comparables } from "../../../deals/context";
import type { CompanyFigure, ComparableFile } from "../../../deals/context-schema";
import { serialOf } from "../../../spreadsheet/serial-dates";
import type { DataRow } from "../../language/data-block";
import { each } from "../../language/sheet";
import type { Unit } from "../../language/units";

/** Landlords of GPUs: the peers. The last is for one that the library lacks. */
export const PEERS = {
  coreweave: "CoreWeave",
  nebius: "Nebius",
  iren: "IREN",
  nscale: "Nscale",
  own: "Your own peer",
} as const;

export const peerIds = Object.keys(PEERS) as (keyof typeof PEERS)[];

/** Prices of labs, each of a day; the key names the company before its dash. */
export const PRICES = {
  xai_round: { label: "xAI, funding round of January 2026", company: "xai", on: "2026-01-31" },
  xai_bought: { label: "xAI, bought by SpaceX, February 2026", company: "xai", on: "2026-02-02" },
  openai_sale: {
    label: "OpenAI, employee tender, October 2025",
    company: "openai",
    on: "2025-10-31",
  },
  openai_round: { label: "OpenAI, round of March 2026", company: "openai", on: "2026-03-31" },
  anthropic_g: {
    label: "Anthropic, round of February 2026",
    company: "anthropic",
    on: "2026-02-12",
  },
  anthropic_h: { label: "Anthropic, round of May 2026", company: "anthropic", on: "2026-05-28" },
} as const;

export const priceIds = Object.keys(PRICES) as (keyof typeof PRICES)[];

/** The group that holds a lab and leases capacity out. */
export const GROUP = "spacex";

/** What deals call those as a landlord whose price is not among the peers'. */
export const AS_LANDLORD = { spacex: "SpaceX/xAI", xai: "xAI" } as const;

/** @throws Error for an id that the library lacks. */
export function company(id: string): ComparableFile {
  const found = comparables.find((one) => one.id === id);
  if (!found) throw new Error(`The library has no company ${id}.`);
  return found;
}

/** A company's figures under a name, the oldest first. */
export function figuresOf(of: ComparableFile | undefined, name: CompanyFigure["name"]) {
  return (of?.figures ?? [])
    .filter((figure) => figure.name === name)
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** A figure of the library as an input, with its day, standing and source. */
export function known(
  label: string,
  unit: Unit,
  of: ComparableFile,
  figure: CompanyFigure,
): DataRow {
  const { value, on, standing, source, note } = figure;
  const said = of.sources[source];
  const from = [said?.title, said?.date].filter(Boolean).join(", ");
  const sentences = [note, from].filter((one) => one !== undefined);
  return {
    label,
    unit,
    cells: { value },
    date: on,
    standing,
    source: sentences.map((one) => one.replace(/\.?$/, ".")).join(" "),
  };
}

/** The day that a figure is of, for what depends on the day itself. */
export function dayOf(label: string, figure: CompanyFigure): DataRow {
  const day = serialOf(figure.on);
  if (day === undefined) throw new Error(`${figure.label}: ${figure.on} is no date.`);
  return {
    label,
    unit: "date",
    cells: { value: day },
    standing: figure.standing,
    source: "End date of the revenue period.",
  };
}

/** What nobody reports: a blank cell for who knows it. */
export const unknown = (label: string, unit: Unit): DataRow => ({
  label,
  unit,
  cells: {},
  source: "Not reported. Enter a value and its source if known.",
});

/** What stands between equity and enterprise value, in the order of VAL.EV. */
export const CLAIMS = {
  debt: "Debt",
  cash: "Cash",
  leases: "Leases",
  preferred: "Preferred",
  minority: "NCI",
  associates: "Associates",
} as const;

export type Claim = keyof typeof CLAIMS;

/** In words, and under what name the library has it. */
const INPUTS: Readonly<Record<Claim, { label: string; name?: CompanyFigure["name"] }>> = {
  debt: { label: "Debt, incl. finance leases", name: "Debt" },
  cash: { label: "Cash and cash equivalents", name: "Cash" },
  leases: { label: "Operating lease liabilities (pre-rent only)" },
  preferred: { label: "Preferred stock" },
  minority: { label: "Noncontrolling interest (NCI)" },
  associates: { label: "Unconsolidated stakes" },
};

/** A company's claims as inputs, keyed `coreweave_debt`. */
export function claimRows(prefix: string, of: ComparableFile | undefined): Record<string, DataRow> {
  return each(Object.entries(INPUTS), ([claim, { label, name }]) => {
    const figure = of && name ? figuresOf(of, name).at(-1) : undefined;
    const row = of && figure ? known(label, "$m", of, figure) : unknown(label, "$m");
    return { [`${prefix}_${claim}`]: row };
  });
}
