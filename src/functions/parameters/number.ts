import type { Bound, NumberDomain, Unit } from "./domain";
import { isBlank, optional, Parameter, type Presence, single } from "./parameter";

/**
 * A number in one cell.
 *
 * A blank cell arrives as 0 on one platform and as null on another. A required number reads both as
 * 0. An optional number whose default is not 0 rejects 0, so that a blank never means different
 * amounts on different platforms; {@link orZero} is for the few in which 0 is a distinct value.
 */
export class NumberParameter<T = number> extends Parameter<T> {
  readonly takes = "cell";
  declare readonly domain: NumberDomain;
  private readonly least: number;
  private readonly most: number;
  /** Whether some numbers within the bounds are rejected. */
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

  /** Accepts 0 in an optional number, from a blank cell too. */
  orZero(): NumberParameter<T> {
    return this.with({ zeroRefused: false });
  }

  read(raw: unknown, name: string): T {
    // The fast path: most arguments are plain numbers. Adding 0 turns −0 into 0.
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

/** Returns whether a value within the bounds is allowed. */
function isPicked({ whole, options, zeroRefused }: NumberDomain, value: number): boolean {
  if (whole && !Number.isInteger(value)) return false;
  if (options && !options.includes(value)) return false;
  return !(zeroRefused && value === 0);
}

/** Returns the least double within a lower bound. */
function leastOf(min: Bound | undefined): number {
  if (!min) return -Number.MAX_VALUE;
  return min.open ? nextAbove(min.value) : min.value;
}

/** Returns the greatest double within an upper bound. */
function mostOf(max: Bound | undefined): number {
  if (!max) return Number.MAX_VALUE;
  return max.open ? -nextAbove(-max.value) : max.value;
}

/** Returns the least double above the given one. */
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
/** A plain number; its description states the unit. */
export const number = kind("number");
/** A rate as a decimal, annual effective unless stated: above −1. */
export const rate = (description: string) => kind("rate")(description).above(-1);
/** A share as a decimal, from 0 to 1. */
export const share = (description: string) => kind("share")(description).between(0, 1);
/** A whole number of things. */
export const count = kind("count", true);
/** A term in whole months. */
export const months = kind("months", true);
/** A whole number of days. */
export const days = kind("days", true);
/** A life in years, possibly fractional. */
export const years = kind("years");
/** A life in whole years. */
export const wholeYears = kind("years", true);
/** A multiple, or a metric to which one applies. */
export const multiple = kind("multiple");
/** Electric power. */
export const megawatts = kind("MW");
/** The price of electricity. */
export const pricePerMwh = kind("$/MWh");
/** The price of computing. */
export const pricePerGpuHour = kind("$/GPU-hour");
