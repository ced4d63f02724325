import type { Bound, NumberDomain, Unit } from "./domain";
import { isBlank, optional, Parameter, type Presence, single } from "./parameter";

/**
 * A number in one cell.
 *
 * A blank cell arrives as 0 on one platform and as null on another. A required number reads both as
 * 0. An optional one whose default is not 0 refuses 0, so that a blank can never be one amount here
 * and another there; {@link orZero} is for the few where 0 is a value of its own.
 */
export class NumberParameter<T = number> extends Parameter<T> {
  readonly takes = "cell";
  declare readonly domain: NumberDomain;
  private readonly least: number;
  private readonly most: number;
  /** Whether not every number within the bounds is taken. */
  private readonly isPicky: boolean;

  constructor(description: string, domain: NumberDomain, presence?: Presence) {
    super(description, domain, presence);
    this.least = leastOf(domain.min);
    this.most = mostOf(domain.max);
    this.isPicky = Boolean(domain.whole || domain.options || domain.zeroRefused);
  }

  atLeast(value: number): NumberParameter<T> {
    return this.with({ min: { value, open: false } });
  }
  above(value: number): NumberParameter<T> {
    return this.with({ min: { value, open: true } });
  }
  atMost(value: number): NumberParameter<T> {
    return this.with({ max: { value, open: false } });
  }
  below(value: number): NumberParameter<T> {
    return this.with({ max: { value, open: true } });
  }
  between(low: number, high: number): NumberParameter<T> {
    return this.atLeast(low).atMost(high);
  }
  oneOf(...options: number[]): NumberParameter<T> {
    return this.with({ options });
  }

  optional(): NumberParameter<number | undefined>;
  optional(fallback: number): NumberParameter<number>;
  optional(fallback?: number): NumberParameter<number | undefined> {
    return new NumberParameter(
      this.description,
      { ...this.domain, zeroRefused: fallback !== 0 },
      optional(fallback),
    );
  }

  /** An optional number of which a given 0 (a blank cell too) is 0. */
  orZero(): NumberParameter<T> {
    return this.with({ zeroRefused: false });
  }

  read(raw: unknown, name: string): T {
    // First, for most are plain numbers; −0 is 0 in a cell.
    if (typeof raw === "number" && this.holds(raw)) return (raw + 0) as T;
    const cell = single(raw);
    if (isBlank(cell) && this.presence.kind === "optional") return this.presence.fallback as T;
    const value = isBlank(cell) ? 0 : cell;
    if (typeof value !== "number" || !this.holds(value)) this.refuse(cell, name);
    return (value + 0) as T;
  }

  override areRead(cells: readonly unknown[]): cells is readonly T[] {
    const { least, most } = this;
    if (this.isPicky) return false;
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (typeof cell !== "number" || !(cell >= least && cell <= most)) return false;
      if (cell === 0 && Object.is(cell, -0)) return false;
    }
    return true;
  }

  private holds(value: number): boolean {
    if (!(value >= this.least && value <= this.most)) return false;
    return !this.isPicky || isPicked(this.domain, value);
  }

  private with(bounds: Partial<NumberDomain>, presence: Presence = this.presence) {
    return new NumberParameter<T>(this.description, { ...this.domain, ...bounds }, presence);
  }
}

/** Whether a value within the bounds is one of those that are allowed. */
function isPicked({ whole, options, zeroRefused }: NumberDomain, value: number): boolean {
  if (whole && !Number.isInteger(value)) return false;
  if (options && !options.includes(value)) return false;
  return !(zeroRefused && value === 0);
}

/** The least double within a lower bound. */
function leastOf(min: Bound | undefined): number {
  if (!min) return -Number.MAX_VALUE;
  return min.open ? nextAbove(min.value) : min.value;
}

/** The greatest double within an upper bound. */
function mostOf(max: Bound | undefined): number {
  if (!max) return Number.MAX_VALUE;
  return max.open ? -nextAbove(-max.value) : max.value;
}

/** The least double above one. */
function nextAbove(value: number): number {
  if (value === 0) return Number.MIN_VALUE;
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, value);
  bits.setBigInt64(0, bits.getBigInt64(0) + (value > 0 ? 1n : -1n));
  return bits.getFloat64(0);
}

function kind(unit: Unit, whole = false) {
  return (description: string) =>
    new NumberParameter(description, {
      kind: "number",
      unit,
      ...(whole ? { whole } : {}),
    });
}

/** Money in any one currency. */
export const money = kind("money");
/** A plain number; say its unit in the description. */
export const number = kind("number");
/** A rate as a decimal, annual effective unless said: above −1. */
export const rate = (description: string) => kind("rate")(description).above(-1);
/** A share as a decimal, from 0 to 1. */
export const share = (description: string) => kind("share")(description).between(0, 1);
/** A whole number of things. */
export const count = kind("count", true);
/** A term in whole months. */
export const months = kind("months", true);
/** A whole number of days. */
export const days = kind("days", true);
/** A life in years; 5.5 is one. */
export const years = kind("years");
/** A life in whole years. */
export const wholeYears = kind("years", true);
/** A multiple, or a metric that one is taken of. */
export const multiple = kind("multiple");
/** Electric power. */
export const megawatts = kind("MW");
/** The price of electricity. */
export const pricePerMwh = kind("$/MWh");
/** The price of computing. */
export const pricePerGpuHour = kind("$/GPU-hour");
