import { calendarColumns } from "./calendar";

/** Depreciation to an age in months, for an asset in service from the first of its month. */
type Accumulated = (age: number) => number;

/** Expense of each period, month by month from the in-service month. */
function expense(inService: number, ends: readonly number[], accumulated: Accumulated): number[] {
  const start = calendarColumns([inService]).month[0] as number;
  const { month, day, length } = calendarColumns(ends);
  const step = ends.length > 1 ? (month[1] as number) - (month[0] as number) : 1;
  let before = accumulated(Math.max(0, (month[0] as number) - step + 1 - start));
  const result: number[] = [];
  for (let t = 0; t < ends.length; t++) {
    const age = (month[t] as number) - start + (day[t] as number) / (length[t] as number);
    const after = age > 0 ? accumulated(age) : 0;
    result.push(after - before);
    before = after;
  }
  return result;
}

/** Accumulated depreciation after each whole year, and even within a year. */
function evenWithinYears(afterYears: Float64Array): Accumulated {
  const last = afterYears.length - 1;
  return (age) => {
    const year = Math.floor(age / 12);
    if (year >= last) return afterYears[last] as number;
    const before = afterYears[year] as number;
    return before + ((age - 12 * year) / 12) * ((afterYears[year + 1] as number) - before);
  };
}

export function straightLine(
  cost: number,
  salvage: number,
  life: number,
  inService: number,
  ends: readonly number[],
): number[] {
  return expense(inService, ends, straightLineTo(cost, salvage, life));
}

function straightLineTo(cost: number, salvage: number, life: number): Accumulated {
  const [base, months] = [cost - salvage, 12 * life];
  return (age) => (age < months ? (base * age) / months : base);
}

export function yearsDigits(
  cost: number,
  salvage: number,
  life: number,
  inService: number,
  ends: readonly number[],
): number[] {
  return expense(inService, ends, evenWithinYears(digits(cost, salvage, life)));
}

function digits(cost: number, salvage: number, life: number): Float64Array {
  const years = new Float64Array(life + 1);
  for (let y = 1; y < life; y++)
    years[y] = ((cost - salvage) * (y * (2 * life - y + 1))) / (life * (life + 1));
  years[life] = cost - salvage;
  return years;
}

export function fixedDeclining(
  cost: number,
  salvage: number,
  life: number,
  inService: number,
  ends: readonly number[],
): number[] {
  const rate = Math.round((1 - (salvage / cost) ** (1 / life)) * 1000) / 1000;
  const years = new Float64Array(life + 1);
  for (let y = 1; y <= life; y++) years[y] = -cost * Math.expm1(y * Math.log1p(-rate));
  return expense(inService, ends, evenWithinYears(years));
}

export function doubleDeclining(
  cost: number,
  salvage: number,
  life: number,
  inService: number,
  ends: readonly number[],
): number[] {
  return expense(inService, ends, evenWithinYears(declining(cost, salvage, life)));
}

function declining(cost: number, salvage: number, life: number): Float64Array {
  const years = new Float64Array(life + 1);
  for (let y = 1; y <= life; y++)
    years[y] = Math.min(-cost * Math.expm1(y * Math.log1p(-2 / life)), cost - salvage);
  return years;
}

export function decliningToStraightLine(
  cost: number,
  salvage: number,
  life: number,
  inService: number,
  ends: readonly number[],
): number[] {
  return expense(inService, ends, evenWithinYears(switching(cost, salvage, life)));
}

function switching(cost: number, salvage: number, life: number): Float64Array {
  const years = declining(cost, salvage, life);
  let turn = 0;
  while (turn < life - 1) {
    const left = cost - salvage - (years[turn] as number);
    if (left / (life - turn) > Math.min((2 / life) * (cost - (years[turn] as number)), left)) break;
    turn++;
  }
  const atTurn = years[turn] as number;
  for (let y = turn + 1; y <= life; y++)
    years[y] = atTurn + ((y - turn) / (life - turn)) * (cost - salvage - atTurn);
  return years;
}

export function unitsOfProduction(
  cost: number,
  salvage: number,
  total: number,
  units: readonly number[],
): number[] {
  const result: number[] = [];
  let [sum, lost, before] = [0, 0, 0];
  for (let t = 0; t < units.length; t++) {
    const unit = units[t] as number;
    const next = sum + unit;
    lost += Math.abs(sum) >= Math.abs(unit) ? sum - next + unit : unit - next + sum;
    sum = next;
    const used = Math.min(sum + lost, total);
    const after = used === total ? cost - salvage : ((cost - salvage) * used) / total;
    result.push(after - before);
    before = after;
  }
  return result;
}

/** Tax depreciation from a table's percentages, the first year spread from the in-service month. */
export function tax(
  basis: number,
  percentages: readonly number[],
  inService: number,
  ends: readonly number[],
): number[] {
  const start = calendarColumns([inService]).month[0] as number;
  const january = start - (start % 12);
  const years = new Float64Array(percentages.length + 1);
  let total = 0;
  for (let y = 0; y < percentages.length; y++) {
    total += percentages[y] as number;
    years[y + 1] = total / 100;
  }
  const { month, day, length } = calendarColumns(ends);
  const step = ends.length > 1 ? (month[1] as number) - (month[0] as number) : 1;
  const result: number[] = [];
  const last = percentages.length;
  const to = (age: number) => {
    const year = Math.min(Math.floor(age / 12), last);
    if (year === last) return basis * (years[last] as number);
    const idle = year === 0 ? start - january : 0;
    const part = Math.max(0, age - 12 * year - idle) / (12 - idle);
    const recovered = years[year] as number;
    return basis * (recovered + part * ((years[year + 1] as number) - recovered));
  };
  let before = to(Math.max(0, (month[0] as number) - step + 1 - january));
  for (let t = 0; t < ends.length; t++) {
    const age = (month[t] as number) - january + (day[t] as number) / (length[t] as number);
    const after = age > 0 ? to(age) : 0;
    result.push(after - before);
    before = after;
  }
  return result;
}

/** One asset of a table: cost, salvage, life, in-service date, and a method by its name. */
export interface Asset {
  readonly cost: number;
  readonly salvage: number;
  readonly life: number;
  readonly inService: number;
  readonly method: "SLN" | "SYD" | "DDB" | "VDB";
}

function accumulatedOf({ cost, salvage, life, method }: Asset): Accumulated {
  switch (method) {
    case "SLN":
      return straightLineTo(cost, salvage, life);
    case "SYD":
      return evenWithinYears(digits(cost, salvage, life));
    case "DDB":
      return evenWithinYears(declining(cost, salvage, life));
    case "VDB":
      return evenWithinYears(switching(cost, salvage, life));
  }
}

/** The expense of many assets in each period: a compensated sum of their totals at each period's end. */
export function components(assets: readonly Asset[], ends: readonly number[]): number[] {
  const { month, day, length } = calendarColumns(ends);
  const step = ends.length > 1 ? (month[1] as number) - (month[0] as number) : 1;
  const count = ends.length + 1;
  const [sums, losses] = [new Float64Array(count), new Float64Array(count)];
  const ages = new Float64Array(count);
  for (const asset of assets) {
    const start = calendarColumns([asset.inService]).month[0] as number;
    const accumulated = accumulatedOf(asset);
    ages[0] = (month[0] as number) - step + 1;
    for (let t = 1; t < count; t++)
      ages[t] = (month[t - 1] as number) + (day[t - 1] as number) / (length[t - 1] as number);
    for (let t = 0; t < count; t++) {
      const age = (ages[t] as number) - start;
      const term = age > 0 ? accumulated(age) : 0;
      const sum = sums[t] as number;
      const next = sum + term;
      losses[t] =
        (losses[t] as number) +
        (Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum);
      sums[t] = next;
    }
  }
  const result: number[] = [];
  for (let t = 1; t < count; t++)
    result.push(
      (sums[t] as number) +
        (losses[t] as number) -
        ((sums[t - 1] as number) + (losses[t - 1] as number)),
    );
  return result;
}
