/**
 * What a deal can say, once: deals, templates, the pane and the check of imports share it.
 *
 * A name is the defined name in the sheet. Names are frozen once released: workbooks refer to them.
 */

/** In the order in which an Inputs sheet lists them. */
export const GROUPS = [
  "Contract",
  "Exit",
  "Capacity",
  "Power",
  "Operating cost",
  "Capital cost",
  "Lives and tax",
  "Market",
  "Credit and debt",
  "Value",
  "Tenant",
  "As reported",
] as const;
export type Group = (typeof GROUPS)[number];

/** What a value is. Dates are written as `2026-05-01` in files, and are Excel serials once loaded. */
export const KINDS = ["number", "whole", "share", "rate", "date", "flag", "text"] as const;
export type Kind = (typeof KINDS)[number];

/** How well a figure is known, best first; `derived` is arithmetic on those, `assumed` is ours. */
export const REPORTED = ["filing", "company", "press", "aggregator"] as const;
export const STANDINGS = [...REPORTED, "derived", "assumed"] as const;
export type Standing = (typeof STANDINGS)[number];

/** What a deal is about. Prices of cloud and of colocation are never averaged together. */
export const DEAL_KINDS = [
  "gpu_cloud",
  "tpu_cloud",
  "asic_cloud",
  "cloud",
  "colo",
  "hardware_lease",
  "shell_lease",
] as const;
export type DealKind = (typeof DEAL_KINDS)[number];

/** Words that keep a quantity out of a ratio. */
export const HEDGES = ["up to", "over", "approximate", "planned"] as const;
export type Hedge = (typeof HEDGES)[number];

export interface Entry {
  readonly label: string;
  readonly group: Group;
  /** As printed beside the value; empty for flags, dates and text. */
  readonly unit: string;
  readonly kind: Kind;
  /** Both included. */
  readonly min?: number;
  readonly max?: number;
}

type Bounds = readonly [min?: number | undefined, max?: number | undefined];
type Draft = Omit<Entry, "group">;

function draft(kind: Kind, unit: string, label: string, [min, max]: Bounds): Draft {
  return {
    label,
    unit,
    kind,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
}

/** A positive amount of something. */
const amount = (label: string, unit: string, ...[min = 0, max]: Bounds) =>
  draft("number", unit, label, [min, max]);
const whole = (label: string, unit: string, min: number, max: number) =>
  draft("whole", unit, label, [min, max]);
const share = (label: string, max = 1) => draft("share", "share", label, [0, max]);
const rate = (label: string, min = 0, max = 1) => draft("rate", "a year", label, [min, max]);
const date = (label: string) => draft("date", "", label, []);
const flag = (label: string) => draft("flag", "", label, []);
const text = (label: string) => draft("text", "", label, []);

function group<const N extends string>(
  name: Group,
  drafts: Readonly<Record<N, Draft>>,
): Readonly<Record<N, Entry>> {
  const entries = Object.entries<Draft>(drafts).map(([key, entry]) => [
    key,
    { group: name, ...entry },
  ]);
  return Object.fromEntries(entries) as Record<N, Entry>;
}

export const vocabulary = {
  ...group("Contract", {
    MonthlyFee: amount("Monthly fee at full capacity", "$/month"),
    StartDate: date("First day of service"),
    TermMonths: whole("Term", "months", 1, 1200),
    Escalator: rate("Escalator, at each anniversary", -0.5),
    FreeMonths: whole("Months at the start with no fee", "months", 0, 1200),
    RampMonths: whole("Months at the reduced fee, from the start", "months", 1, 1199),
    RampShare: share("Share of the fee in those months"),
    PrepaidShare: share("Share of the contract paid in advance"),
  }),
  ...group("Exit", {
    AsOf: date("As-of date"),
    ExitReading: text("Reading of the exit clause"),
    LockInMonths: whole("Lock-in, whole months", "months", 0, 1200),
    LockInDays: whole("Lock-in, further days", "days", 0, 36_500),
    NoticeDays: whole("Notice", "days", 0, 36_500),
    NoticeInside: flag("Notice may run inside the lock-in"),
    ExitPenalty: amount("Payment on exit", "$"),
  }),
  ...group("Capacity", {
    ContractedMw: amount("Contracted power", "MW"),
    ItShare: share("IT power, share of contracted power"),
    GpuCount: whole("Accelerators", "GPUs", 0, 100_000_000),
    KwPerGpu: amount("IT power an accelerator", "kW", 0.01, 100),
    Utilisation: share("Share of GPU-hours sold or used"),
  }),
  ...group("Power", {
    Pue: amount("Power usage effectiveness", "x", 1, 5),
    LoadFactor: share("Average load on contracted IT power"),
    PowerPrice: amount("Price of electricity", "$/MWh"),
    PowerPassThrough: share("Share of power cost the tenant reimburses"),
    AtRiskMw: amount("Power at risk (permits, suits, curtailment)", "MW"),
    PowerLossProbability: share("Probability of losing it"),
  }),
  ...group("Operating cost", {
    OpexPerMwYear: amount("Staff, maintenance, insurance, property tax", "$/MW-year"),
    OverheadShare: share("Selling and administration, share of revenue"),
  }),
  ...group("Capital cost", {
    CapexPerMw: amount("Capital cost, in the scope its note names", "$/MW"),
    GpuCapexShare: share("of it accelerators"),
    NetworkCapexShare: share("of it network"),
    ServerCapexShare: share("of it servers and storage"),
    BuildingCapexShare: share("of it land and building"),
    PowerCapexShare: share("of it power and cooling"),
    AcquiredDate: date("Binding purchase contract"),
    InServiceDate: date("In service"),
  }),
  ...group("Lives and tax", {
    GpuLifeYears: amount("Life of accelerators and servers", "years", 1, 50),
    NetworkLifeYears: amount("Life of network", "years", 1, 50),
    BuildingLifeYears: amount("Life of building", "years", 1, 100),
    PowerLifeYears: amount("Life of power and cooling", "years", 1, 100),
    GpuSalvageShare: share("Salvage of accelerators, share of cost"),
    TaxRate: share("Tax rate on profit"),
  }),
  ...group("Market", {
    MarketGpuHour: amount("Market price of a GPU-hour", "$/GPU-hour"),
    MarketMwYear: amount("Market price of a MW-year", "$/MW-year"),
    GpuPriceDecline: rate("Fall of the GPU-hour price", -0.5, 0.99),
    GpuPriceFloor: amount("Floor under the GPU-hour price", "$/GPU-hour"),
    ResidualDecline: rate("Fall of hardware value", -0.5, 0.99),
    ResidualFloor: share("Floor under hardware value, share of cost"),
    ExitRate: rate("Chance that the tenant leaves, once free to", 0, 0.99),
    RelettingShare: share("Price on re-letting, share of the fee", 10),
    RelettingSd: share("Standard deviation of that share", 10),
  }),
  ...group("Credit and debt", {
    DefaultRate: rate("Chance that the tenant defaults", 0, 0.99),
    LossGivenDefault: share("Loss given default"),
    DebtRate: rate("Interest on debt"),
    DebtShare: share("Debt at most, share of capital cost"),
    CoverRatio: amount("Debt service cover", "x", 0.01, 100),
  }),
  ...group("Value", {
    DiscountRate: rate("Discount rate"),
    EbitdaMultiple: amount("Multiple of EBITDA at the end", "x"),
    DisplacedShare: share("What the landlord forgoes, share of the fee", 10),
    BearProbability: share("Probability of bear"),
    BaseProbability: share("Probability of base"),
    BullProbability: share("Probability of bull"),
  }),
  ...group("Tenant", {
    BuildDelayMonths: whole("Wait for a new build", "months", 0, 1199),
    BuildCapexPerMw: amount("Capital cost of a new build", "$/MW"),
    BuildOpexPerMwYear: amount("Running cost of a new build, power included", "$/MW-year"),
    TenantMarginMultiple: amount("Margin the tenant loses without capacity, per $ of fee", "x"),
    BorrowingRate: rate("Tenant's borrowing rate"),
  }),
  ...group("As reported", {
    TotalContractValue: amount("Total contract value", "$"),
    AverageAnnualFee: amount("Annual value, average over the term", "$/year"),
    TermYears: amount("Term in years", "years"),
    GpuType: text("Accelerator types"),
    Termination: text("Termination"),
  }),
};

export type AssumptionName = keyof typeof vocabulary;

/** All names, in the order of the sheet. */
export const assumptionNames = Object.keys(vocabulary) as AssumptionName[];

/** What the vocabulary says of a name; nothing where the name is a deal's own. */
export function entryOf(name: string): Entry | undefined {
  return Object.hasOwn(vocabulary, name) ? vocabulary[name as AssumptionName] : undefined;
}
