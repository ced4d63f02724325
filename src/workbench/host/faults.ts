import type { HostErrorCode } from "./protocol/host-error";

/** What can go wrong with a request. */
export type Fault =
  /** Nothing of it is done. */
  | { readonly kind: "refuse"; readonly code?: HostErrorCode }
  /** It is done, but later. */
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** It is done up to its `after`-th action, by default half of them, and then fails. */
  | { readonly kind: "cut"; readonly after?: number }
  /** It is done, and the answer is not readable. */
  | { readonly kind: "garbage" }
  /** Its answer never comes; `done` says whether it was done. */
  | { readonly kind: "silence"; readonly done: boolean };

/** Faults to come, by the number of the request from when they were planned; the next one is 0. */
export class Faults {
  private planned = new Map<number, Fault>();
  private requests = 0;
  /** Called where the host falls silent: nothing of the request is still to be done. */
  onSilence?: () => void;

  /** Forgets what was planned before. */
  plan(faults: Readonly<Record<number, Fault>>): void {
    this.planned = new Map(Object.entries(faults).map(([index, fault]) => [Number(index), fault]));
    this.requests = 0;
  }

  /** How many requests there were since faults were planned. */
  get seen(): number {
    return this.requests;
  }

  /** The fault of the request that now comes in. */
  next(): Fault | undefined {
    return this.planned.get(this.requests++);
  }
}
