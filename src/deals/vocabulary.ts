/**
 * What a deal can say, once: deals, templates, the pane and the check of imports share it.
 *
 * A name is the defined name in the sheet. Names are frozen once released: workbooks refer to them.
 */

/** In the order in which an Inputs sheet lists them. */
export const GROUPS = [
  "Contract",
  "Exit rights",
  "Capacity",
  "Power",
  "Operating cost",
  "Capital cost",
  "Useful lives and tax",
  "Market",
  "Credit and debt",
  "Valuation",
  "Tenant economics",
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
    StartDate: date("Service start date"),
    TermMonths: whole("Term", "months", 1, 1200),
    Escalator: rate("Annual escalator (on each anniversary)", -0.5),
    FreeMonths: whole("Rent-free months (from start)", "months", 0, 1200),
    RampMonths: whole("Ramp period (reduced fee, from start)", "months", 1, 1199),
    RampShare: share("Ramp fee, % of full fee"),
    PrepaidShare: share("Prepayment, % of contract value"),
  }),
  ...group("Exit rights", {
    AsOf: date("As-of date"),
    ExitReading: text("Exit-clause interpretation"),
    LockInMonths: whole("Lock-in period, months", "months", 0, 1200),
    LockInDays: whole("Lock-in period, additional days", "days", 0, 36_500),
    NoticeDays: whole("Notice period", "days", 0, 36_500),
    NoticeInside: flag("Notice may run during lock-in"),
    ExitPenalty: amount("Early termination fee", "$"),
  }),
  ...group("Capacity", {
    ContractedMw: amount("Contracted power", "MW"),
    ItShare: share("IT power, % of contracted power"),
    GpuCount: whole("Accelerator count", "GPUs", 0, 100_000_000),
    KwPerGpu: amount("IT power per accelerator", "kW", 0.01, 100),
    Utilisation: share("Utilization, % of available GPU-hours"),
  }),
  ...group("Power", {
    Pue: amount("Power usage effectiveness (PUE)", "x", 1, 5),
    LoadFactor: share("Load factor, % of contracted IT power"),
    PowerPrice: amount("Power price", "$/MWh"),
    PowerPassThrough: share("Power cost passed through to tenant, %"),
    AtRiskMw: amount("Power at risk (permits, suits, curtailment)", "MW"),
    PowerLossProbability: share("Probability of losing the power at risk"),
  }),
  ...group("Operating cost", {
    OpexPerMwYear: amount("Site operating cost, excl. power", "$/MW-year"),
    OverheadShare: share("SG&A, % of revenue"),
  }),
  ...group("Capital cost", {
    CapexPerMw: amount("Capital cost (scope in note)", "$/MW"),
    GpuCapexShare: share("Accelerators, % of capital cost"),
    NetworkCapexShare: share("Network, % of capital cost"),
    ServerCapexShare: share("Servers and storage, % of capital cost"),
    BuildingCapexShare: share("Land and building, % of capital cost"),
    PowerCapexShare: share("Power and cooling, % of capital cost"),
    AcquiredDate: date("Binding purchase contract date"),
    InServiceDate: date("Placed-in-service date"),
  }),
  ...group("Useful lives and tax", {
    GpuLifeYears: amount("Useful life: accelerators and servers", "years", 1, 50),
    NetworkLifeYears: amount("Useful life: network", "years", 1, 50),
    BuildingLifeYears: amount("Useful life: building", "years", 1, 100),
    PowerLifeYears: amount("Useful life: power and cooling", "years", 1, 100),
    GpuSalvageShare: share("Accelerator salvage value, % of cost"),
    TaxRate: share("Income tax rate"),
  }),
  ...group("Market", {
    MarketGpuHour: amount("Market price per GPU-hour", "$/GPU-hour"),
    MarketMwYear: amount("Market price per MW-year", "$/MW-year"),
    GpuPriceDecline: rate("Annual decline in GPU-hour price", -0.5, 0.99),
    GpuPriceFloor: amount("GPU-hour price floor", "$/GPU-hour"),
    ResidualDecline: rate("Annual decline in hardware value", -0.5, 0.99),
    ResidualFloor: share("Hardware value floor, % of cost"),
    ExitRate: rate("Annual exit probability, once permitted", 0, 0.99),
    RelettingShare: share("Re-lease rate, % of contract fee", 10),
    RelettingSd: share("Re-lease rate, standard deviation", 10),
  }),
  ...group("Credit and debt", {
    DefaultRate: rate("Annual probability of default (PD)", 0, 0.99),
    LossGivenDefault: share("Loss given default (LGD)"),
    DebtRate: rate("Interest rate on debt"),
    DebtShare: share("Maximum debt, % of capital cost (LTC)"),
    CoverRatio: amount("Target DSCR", "x", 0.01, 100),
  }),
  ...group("Valuation", {
    DiscountRate: rate("Discount rate"),
    EbitdaMultiple: amount("Exit multiple (EV/EBITDA)", "x"),
    DisplacedShare: share("Landlord opportunity cost, % of fee", 10),
    BearProbability: share("Bear-case probability"),
    BaseProbability: share("Base-case probability"),
    BullProbability: share("Bull-case probability"),
  }),
  ...group("Tenant economics", {
    BuildDelayMonths: whole("Time to build new capacity", "months", 0, 1199),
    BuildCapexPerMw: amount("New-build capital cost", "$/MW"),
    BuildOpexPerMwYear: amount("New-build operating cost, incl. power", "$/MW-year"),
    TenantMarginMultiple: amount("Tenant margin forgone per $ of fee", "x"),
    BorrowingRate: rate("Tenant's incremental borrowing rate (IBR)"),
  }),
  ...group("As reported", {
    TotalContractValue: amount("Total contract value (TCV)", "$"),
    AverageAnnualFee: amount("Average annual contract value (ACV)", "$/year"),
    TermYears: amount("Term in years", "years"),
    GpuType: text("Accelerator type(s)"),
    Termination: text("Termination terms"),
  }),
};

export type AssumptionName = keyof typeof vocabulary;

/** All names, in the order of the sheet. */
export const assumptionNames = Object.keys(vocabulary) as AssumptionName[];

/** What the vocabulary says of a name; nothing where the name is a deal's own. */
export function entryOf(name: string): Entry | undefined {
  return Object.hasOwn(vocabulary, name) ? vocabulary[name as AssumptionName] : undefined;
}
