import type { Range } from "../reading";

/** A figure in a sentence. Offsets count from the start of the sentence. */
interface Figure extends Range {
  readonly quoted: string;
  readonly hedge?: string;
  /** Where the hedge begins, or `start`. */
  readonly from: number;
}

interface Measured extends Figure {
  readonly value: number;
  /** The upper end of a range. */
  readonly high?: number;
}

/** What an amount of money is paid for: `/year`, `/kW/month`, `/MW`, `/share`; empty for a plain amount. */
export type Per = string;

export interface Money extends Measured {
  readonly kind: "money";
  readonly currency: string;
  readonly per: Per;
}

export interface Power extends Measured {
  readonly kind: "power";
}

export interface Duration extends Measured {
  readonly kind: "duration";
  readonly unit: "years" | "months" | "days";
  /** Two five-year options: 2. */
  readonly times?: number;
}

export interface Share extends Measured {
  readonly kind: "share";
}

export interface Count extends Measured {
  readonly kind: "count";
}

export interface Ratio extends Measured {
  readonly kind: "ratio";
}

/** A day, a month, a quarter, a half or a year, written `2026-07-01`, `2026-07`, `2026-Q3`, `2026-H2`, `2026`. */
export interface Moment extends Figure {
  readonly kind: "moment";
  readonly value: string;
}

export type Quantity = Money | Power | Duration | Share | Count | Ratio | Moment;
