import type { Serial } from "../dates";
import { type Contract, contractAccrued, contractEnd, contractStart } from "./contract";
import { contractExit } from "./enforceable";
import type { ExitTerms } from "./exit";
import { FeeLine } from "./fee-line";
import type { Recognition } from "./revenue";

/** A contract whose tenant may leave, as it is signed and as notice is given. */
export interface BindingTerms {
  readonly exit: Omit<ExitTerms, "asOf">;
  /** Early termination fee. */
  readonly penalty: number;
  /** The contract counts from this day on. */
  readonly signed: Serial;
  /** The day on which notice is given; undefined: it is not. */
  readonly noticeOn?: Serial | undefined;
  readonly method: Recognition["method"];
}

/** A balance at the ends of periods, and what moves it. */
export interface RollForward {
  readonly opening: number[];
  readonly signed: number[];
  readonly bound: number[];
  readonly reduced: number[];
  readonly terminated: number[];
  readonly closing: number[];
}

export interface RollForwards {
  readonly due: number[];
  readonly revenue: number[];
  readonly accrued: number[];
  readonly rpo: RollForward;
  readonly enforceable: RollForward;
  readonly headline: RollForward;
}

/**
 * Rolls the remaining performance obligation, the enforceable payments and the headline value of a
 * contract forward, period by period:
 *
 *     opening + signed + newly binding − reduced − terminated = closing
 *
 * Reduced are the fees due, for the performance obligation the revenue. As long as notice is not
 * given, more payments become binding every day; when it is given, what follows the exit leaves the
 * headline value. Movements come from the fees between exit dates and balances from the fees that are
 * left, so that footing is a check and not a definition.
 *
 * Revenue is straight-line over the payments that bind at signing, then as they fall due.
 */
export function rollForward(
  contract: Contract,
  { edges }: { readonly edges: readonly Serial[] },
  terms: BindingTerms,
): RollForwards {
  const binding = new Binding(contract, terms, edges);
  const before = edges.slice(0, -1).map((day) => binding.before(day));
  const after = edges.slice(1).map((day) => binding.before(day));
  const periods = edges.slice(1).map((until, t) => [edges[t] as Serial, until] as const);
  const first = binding.atSigning();
  const inSigning = (value: number) =>
    periods.map(([from, until]) => (from <= terms.signed && terms.signed < until ? value : 0));
  const change = (value: keyof Standing, signed: readonly number[]) =>
    after.map((at, t) => at[value] - (before[t] as Standing)[value] - (signed[t] as number));

  const due = change("due", inSigning(0));
  const accrual = change("accrued", inSigning(first.accrued));
  const revenue = due.map((amount, t) => amount + (accrual[t] as number));
  const bound = periods.map(([from, until]) => binding.newlyBinding(from, until));
  const none = periods.map(() => 0);
  const balance = (value: (standing: Standing) => number, moves: Moves): RollForward => ({
    opening: before.map(value),
    signed: inSigning(value(first)),
    ...moves,
    closing: after.map(value),
  });
  return {
    due,
    revenue,
    accrued: after.map((standing) => standing.accrued),
    rpo: balance(({ enforceable, accrued }) => enforceable - accrued, {
      bound,
      reduced: revenue,
      terminated: none,
    }),
    enforceable: balance(({ enforceable }) => enforceable, {
      bound,
      reduced: due,
      terminated: none,
    }),
    headline: balance(({ headline }) => headline, {
      bound: none,
      reduced: due,
      terminated: periods.map(([from, until]) => binding.leftByNotice(from, until)),
    }),
  };
}

type Moves = Pick<RollForward, "bound" | "reduced" | "terminated">;

/** What there is of a contract when a day begins. */
interface Standing {
  /** Fees since signing, and the early termination fee after an exit. */
  readonly due: number;
  /** Revenue less fees due. */
  readonly accrued: number;
  readonly enforceable: number;
  readonly headline: number;
}

const NOTHING: Standing = { due: 0, accrued: 0, enforceable: 0, headline: 0 };

class Binding {
  readonly #fees: FeeLine;
  readonly #accrued: ReadonlyMap<Serial, number>;
  readonly #end: Serial;

  constructor(
    private readonly contract: Contract,
    private readonly terms: BindingTerms,
    edges: readonly Serial[],
  ) {
    this.#fees = new FeeLine(contract);
    this.#end = contractEnd(contract);
    this.#accrued = accruedAt(contract, terms, edges);
  }

  atSigning(): Standing {
    return this.#standing(this.terms.signed, this.terms.signed, false);
  }

  /** At the end of the day before. */
  before(day: Serial): Standing {
    const { signed, noticeOn } = this.terms;
    if (day <= signed) return NOTHING;
    return this.#standing(day, day - 1, noticeOn !== undefined && noticeOn < day);
  }

  /** @param day From which payments are left. @param asOf The day on which the exit is seen. */
  #standing(day: Serial, asOf: Serial, isLeaving: boolean): Standing {
    const { signed } = this.terms;
    const exit = this.#exit(asOf);
    const penalty = this.#penalty(exit);
    const isGone = isLeaving && exit < day;
    const toExit = this.#fees.between(day, exit) + (isGone ? 0 : penalty);
    return {
      due:
        this.#fees.between(signed, Math.min(day, isLeaving ? exit : day)) + (isGone ? penalty : 0),
      accrued: this.#accrued.get(day) ?? 0,
      enforceable: toExit,
      headline: isLeaving ? toExit : this.#fees.between(day, this.#end),
    };
  }

  /** What begins to bind because the exit moves later, with the change of the early termination fee. */
  newlyBinding(from: Serial, until: Serial): number {
    const opening = Math.max(from - 1, this.terms.signed);
    if (until - 1 <= opening) return 0;
    const [a, b] = [this.#exit(opening), this.#exit(until - 1)];
    return a < b ? this.#fees.between(a, b) + this.#penalty(b) - this.#penalty(a) : 0;
  }

  /** What follows the exit and no early termination fee replaces, in the period of the notice. */
  leftByNotice(from: Serial, until: Serial): number {
    const { noticeOn } = this.terms;
    if (noticeOn === undefined || noticeOn < from || noticeOn >= until) return 0;
    const exit = this.#exit(noticeOn);
    return this.#fees.between(exit, this.#end) - this.#penalty(exit);
  }

  /**
   * The exit as it is seen at the end of a day: notice that was given stays given, and the day itself
   * has been served.
   */
  #exit(day: Serial): Serial {
    const { exit, noticeOn, signed } = this.terms;
    const asOf = Math.max(signed, Math.min(day, noticeOn ?? day));
    const leaves = contractExit(this.contract, { ...exit, asOf });
    return Math.min(this.#end, Math.max(leaves, asOf + 1));
  }

  /** The early termination fee, as far as payments after the exit would reach it. */
  #penalty(exit: Serial): number {
    return Math.min(this.terms.penalty, this.#fees.between(exit, this.#end));
  }
}

/** Accrued rent less deferred revenue before each edge and at signing. */
function accruedAt(
  contract: Contract,
  { exit, signed, method }: BindingTerms,
  edges: readonly Serial[],
): ReadonlyMap<Serial, number> {
  const start = contractStart(contract);
  const until = contractExit(contract, { ...exit, asOf: Math.max(start, signed) });
  const days = [...new Set([...edges, signed])].filter((day) => day > start).sort((a, b) => a - b);
  if (days.length === 0) return new Map();
  const accrued = contractAccrued(contract, { edges: [start, ...days] }, { method, until });
  return new Map(days.map((day, i) => [day, accrued[i] as number]));
}
