import { deals, releaseOf } from "../../src/deals/library";
import { assumptionsOf } from "../../src/deals/resolve";
import { FIRST_SERIAL, monthEnd, monthIndex } from "../../src/finance/dates";
import type { Random } from "./random";

/** Arguments by the names of their parameters, still to be changed. */
export type Named = Record<string, unknown>;

/**
 * Makes arguments agree that are each right by themselves: a salvage value within the cost, a ramp
 * that begins in month 1, probabilities that add up to 1. Without it most calls would be refused at
 * the door. The hints go by name, since a name means the same in every function; one that a
 * function does not have is passed by.
 */
export function agree(args: Named, random: Random): void {
  for (const mend of AGREEMENTS) mend(args, random);
}

type Agreement = (args: Named, random: Random) => void;

const AGREEMENTS: readonly Agreement[] = [
  ordered("salvage", "cost"),
  ordered("accumulated", "cost"),
  ordered("growth", "discount_rate"),
  ordered("terminal_growth", "discount_rate"),
  ordered("acquired", "in_service"),
  ordered("start", "until"),
  ordered("life_months", "total_life_months"),
  ordered("variable_gpu_hour", "price"),
  together("options", "strikes"),
  together("converts", "conversion_prices"),
  together("exit_multiple", "exit_metric"),
  column("ramp", (rows) => increasing(rows).map((row, i) => (i === 0 ? [1, row[1]] : row))),
  column("tiers", increasing),
  column("assets", (rows) => rows.map(soundAsset)),
  line("bands", (values) => [...new Set(values)].sort((a, b) => a - b)),
  line("basis_by_quarter", (values) =>
    [0, 1, 2, 3].map((i) => values[i % values.length] as number),
  ),
  line("probabilities", sharesOfOne),
  outlayFirst,
  investedCapital,
  yearsOfAmounts,
  livableRates,
  coveredPayments,
  taxLaw,
  oneTerminalValue,
  valuedInTime,
  singlePeriod,
  withinTheYear,
  reletOfNothing,
  knownDeal,
  fewTrials,
];

function ordered(lower: string, upper: string): Agreement {
  return (args) => {
    const [low, high] = [args[lower], args[upper]];
    if (typeof low === "number" && typeof high === "number" && low > high)
      [args[lower], args[upper]] = [high, low];
  };
}

/** Two that are given both or not at all. */
function together(one: string, other: string): Agreement {
  return (args) => {
    if (isGiven(args[one]) !== isGiven(args[other])) args[one] = args[other] = null;
  };
}

type Row = readonly unknown[];

function column(name: string, mend: (rows: readonly Row[]) => readonly Row[]): Agreement {
  return (args) => {
    if (Array.isArray(args[name])) args[name] = mend(args[name]);
  };
}

/** Keeps the line a row or a column. */
function line(name: string, mend: (values: readonly number[]) => readonly number[]): Agreement {
  return (args) => {
    const range = args[name];
    if (!Array.isArray(range)) return;
    const values = mend(range.flat());
    args[name] = range.length === 1 ? [values] : values.map((value) => [value]);
  };
}

/** By the first column, each value of it once. */
function increasing(rows: readonly Row[]): Row[] {
  const byKey = new Map(rows.map((row) => [row[0], row]));
  return [...byKey.values()].sort((a, b) => Number(a[0]) - Number(b[0]));
}

function soundAsset([cost, salvage, life, inService, method]: Row): Row {
  const [low, high] = [Number(salvage), Number(cost)].sort((a, b) => a - b);
  const isWhole = String(method).trim().toUpperCase() === "SYD";
  return [high, low, isWhole ? Math.ceil(Number(life)) : life, inService, method];
}

function sharesOfOne(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (total > 0 ? value / total : 1 / values.length));
}

/** Flows that have a return: an outlay on the first day, and most often more that comes back. */
function outlayFirst(args: Named, random: Random): void {
  const { flows, dates } = args;
  if (!Array.isArray(flows) || !Array.isArray(dates) || random.chance(0.1)) return;
  const days: number[] = dates.flat();
  const first = days.indexOf(days.reduce((earliest, day) => Math.min(earliest, day)));
  const inflows = flows
    .flat()
    .map((flow) => Math.abs(flow))
    .with(first, 0);
  const total = inflows.reduce((sum, flow) => sum + flow, 0);
  line("flows", () => inflows.with(first, -total * random.between(0.2, 1)))(args, random);
}

/** Flows without dates have a payment among them. */
function investedCapital(args: Named, random: Random): void {
  if ("dates" in args || !Array.isArray(args["flows"]) || random.chance(0.1)) return;
  line("flows", ([first = 1, ...others]) => [-Math.max(1, Math.abs(first)), ...others])(
    args,
    random,
  );
}

/** Amounts of years cover twelve months. */
function yearsOfAmounts(args: Named, random: Random): void {
  if (!("amounts" in args) || random.chance(0.1)) return;
  args["as_of"] = args["first_day"] = args["period_months"] = null;
  line("period_ends", (ends) => ends.map((_, t) => monthEnd(40_000, 12 * t)))(args, random);
  const ends = args["period_ends"];
  if (Array.isArray(ends) && ends.flat().length === 1) args["period_months"] = 12;
}

/** Rates that over centuries neither overflow nor leave nothing of what is reinvested. */
function livableRates(args: Named): void {
  for (const name of ["finance_rate", "reinvest_rate"])
    if (typeof args[name] === "number")
      args[name] = Math.min(0.05, Math.max(-0.05, args[name] as number));
}

/** A fair value of the payments' size, so that there is a rate. */
function coveredPayments(args: Named, random: Random): void {
  const { payments, fair_value } = args;
  if (!Array.isArray(payments) || typeof fair_value !== "number") return;
  const total = payments.flat().reduce((sum, payment) => sum + payment, 0);
  if (total < Number.MAX_VALUE) args["fair_value"] = total * random.between(0.5, 1.2);
}

function isQip(args: Named): boolean {
  return (
    String(args["system"] || "")
      .trim()
      .toUpperCase() === "QIP"
  );
}

const REAL = [27.5, 30, 39, 40];

/** MACRS: recoveries that the law knows, and the convention and bonus that go with them. */
function taxLaw(args: Named, random: Random): void {
  if (!("recovery" in args)) return;
  const isGeneral = ["GDS", "SL"].includes(
    String(args["system"] || "GDS")
      .trim()
      .toUpperCase(),
  );
  if (isQip(args)) args["recovery"] = 15;
  if ("first_year_months" in args) args["first_year_months"] = random.chance(0.8) ? null : 12;
  const { in_service, disposed } = args;
  if (typeof disposed === "number" && typeof in_service === "number" && disposed < in_service)
    args["disposed"] = null;
  if (isGeneral) args["recovery"] = random.pick([3, 5, 5, 5, 7, 10, 15, 20, 27.5, 39]);
  const isReal = REAL.includes(args["recovery"] as number);
  if (isGiven(args["convention"])) args["convention"] = isReal ? "MM" : random.pick(["HY", "MQ"]);
  if (isReal) args["bonus"] = null;
}

/** By growth or by an exit; by growth only where there is a year to grow from. */
function oneTerminalValue(args: Named): void {
  const { terminal_growth, period_ends } = args;
  if (!isGiven(terminal_growth) || !Array.isArray(period_ends)) return;
  const ends: number[] = period_ends.flat();
  const step = ends.length > 1 ? monthIndex(ends[1] as number) - monthIndex(ends[0] as number) : 12;
  if (12 % step !== 0 || ends.length * step < 12) args["terminal_growth"] = null;
  else args["exit_multiple"] = args["exit_metric"] = null;
}

/** Before the last flow: after it there is nothing to value. */
function valuedInTime(args: Named, random: Random): void {
  const { valuation_date, period_ends } = args;
  if (typeof valuation_date !== "number" || !Array.isArray(period_ends)) return;
  const last: number = period_ends.flat().at(-1);
  if (valuation_date > last) args["valuation_date"] = Math.max(61, last - random.whole(0, 1_000));
}

/** A single period end needs the months of its period; several say it themselves. */
function singlePeriod(args: Named, random: Random): void {
  const { period_ends } = args;
  if (!Array.isArray(period_ends) || "amounts" in args) return;
  const ends: number[] = period_ends.flat();
  const months = monthIndex(ends[1] ?? 0) - monthIndex(ends[0] ?? 0);
  if (ends.length === 1) args["period_months"] = random.pick([1, 3, 6, 12]);
  else args["period_months"] = random.chance(0.7) ? null : months;
  if (isGiven(args["first_day"])) startsOnFirstDay(args, ends[0] as number, random);
}

/** The first period begins some days before its end, or where the dates put it. */
function startsOnFirstDay(args: Named, end: number, random: Random): void {
  if (random.chance(0.5)) args["first_day"] = null;
  else {
    args["first_day"] = Math.max(FIRST_SERIAL, end - random.whole(0, 400));
    args["period_months"] = null;
  }
}

/** The next twelve months are those of the two fiscal years only within the first. */
function withinTheYear(args: Named, random: Random): void {
  const { year_end, as_of } = args;
  if (typeof year_end === "number" && typeof as_of === "number")
    args["as_of"] = Math.max(FIRST_SERIAL, year_end - random.whole(0, 365));
}

function reletOfNothing(args: Named): void {
  if (args["relet_mean"] === 0) args["relet_sd"] = 0;
}

/** Most simulations are small ones: a hundred thousand trials once in a while is enough. */
function fewTrials(args: Named, random: Random): void {
  if (typeof args["trials"] === "number" && random.chance(0.98))
    args["trials"] = Math.min(args["trials"], random.whole(1, 500));
}

const KNOWN = deals.map((deal) => ({
  ids: [deal.id, releaseOf(deal), deal.id.toUpperCase()],
  fields: assumptionsOf(deal).map(({ name }) => name),
}));

function knownDeal(args: Named, random: Random): void {
  if (typeof args["deal"] !== "string" || typeof args["field"] !== "string") return;
  const { ids, fields } = random.pick(KNOWN);
  args["deal"] = random.pick(ids);
  args["field"] = random.pick(fields);
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}
