import type { Bound, NumberDomain, Slip, Unit } from "./domain";
import { isBlank, optional, Parameter, type Presence, single } from "./parameter";
import { HIGHEST_RATE, withUnit } from "./plausibility";

/**
 * A number in one cell.
 *
 * A blank cell arrives as 0 on one platform and as null on another. A required number reads both as
 * 0. An optional number whose default is not 0 rejects 0 or, by {@link zeroOmitted}, reads it as
 * omitted, so that a blank never means different amounts on different platforms. In both, zero itself
 * is entered as the text "0".
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
    this.isPicky = Boolean(
      domain.whole || domain.options || domain.zeroRefused || domain.zeroOmitted,
    );
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

  /** Reads 0 as a blank, in an optional number where a wrong guess does no harm. */
  zeroOmitted(): NumberParameter<T> {
    return this.with({ zeroRefused: false, zeroOmitted: true });
  }

  /** Lowers the upper bound to what is plausible; what is beyond it can still be entered as text with its unit. */
  plausiblyAtMost(value: number, kind: Slip): NumberParameter<T> {
    return this.with({
      max: { value, open: false },
      slip: { kind, beyond: this.domain.max },
    });
  }

  read(raw: unknown, name: string): T {
    // The fast path: most arguments are plain numbers. Adding 0 turns −0 into 0.
    if (typeof raw === "number" && this.holds(raw)) return (raw + 0) as T;
    const cell = single(raw);
    if (this.presence.kind === "optional" && (isBlank(cell) || this.isOmittedZero(cell)))
      return this.presence.fallback as T;
    if (isBlank(cell)) return (this.holds(0) ? 0 : this.refuse(cell, name)) as T;
    if (typeof cell === "string") return (this.fromText(cell) ?? this.refuse(cell, name)) as T;
    if (typeof cell !== "number" || !this.holds(cell)) this.refuse(cell, name);
    return (cell + 0) as T;
  }

  /** 0 is entered as text where the number 0 may be a blank; a value beyond plausibility with its unit. */
  private fromText(cell: string): number | undefined {
    const { zeroRefused, zeroOmitted, whole, slip } = this.domain;
    if (cell.trim() === "0")
      return (zeroRefused || zeroOmitted) && this.least <= 0 && this.most >= 0 ? 0 : undefined;
    const value = withUnit(cell, this.domain);
    if (value === undefined || value < this.least || value > mostOf(slip?.beyond)) return undefined;
    return whole && !Number.isInteger(value) ? undefined : value;
  }

  private isOmittedZero(cell: unknown): boolean {
    return cell === 0 && this.domain.zeroOmitted === true;
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
function isPicked(domain: NumberDomain, value: number): boolean {
  const { whole, options, zeroRefused, zeroOmitted } = domain;
  if (whole && !Number.isInteger(value)) return false;
  if (options && !options.includes(value)) return false;
  return !((zeroRefused || zeroOmitted) && value === 0);
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
/** A rate as a decimal, annual effective unless stated: above −1, plausibly at most 1. */
export const rate = (description: string) =>
  kind("rate")(description).above(-1).plausiblyAtMost(HIGHEST_RATE, "percentage");
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
