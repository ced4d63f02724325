import type { Fault } from "../../src/workbench/host/faults";

/** A kind of fault, and the faults that it means for a request of so many actions. */
export interface FaultKind {
  readonly name: string;
  readonly of: (actions: number) => readonly Fault[];
}

const one = (name: string, fault: Fault): FaultKind => ({ name, of: () => [fault] });

/** Each place where a request of so many actions may break off, or five of them spread over it. */
function places(actions: number): number[] {
  const spread = [0, 1, actions / 4, actions / 2, (3 * actions) / 4, actions - 1];
  return [...new Set(spread.map(Math.floor))].filter((after) => after >= 0 && after < actions);
}

export const kinds: readonly FaultKind[] = [
  one("refused", { kind: "refuse" }),
  one("a cell is edited", { kind: "refuse", code: "InvalidOperationInCellEditMode" }),
  one("too large", { kind: "refuse", code: "RequestPayloadSizeLimitExceeded" }),
  { name: "cut", of: (actions) => places(actions).map((after) => ({ kind: "cut", after })) },
  one("late", { kind: "delay", milliseconds: 40 }),
  one("garbage", { kind: "garbage" }),
  one("no answer, not done", { kind: "silence", done: false }),
  one("no answer, done", { kind: "silence", done: true }),
];

/** One of a family each: nothing done, part done, all done and unreadable, all done and unanswered. */
export const representative: readonly FaultKind[] = [
  one("refused", { kind: "refuse" }),
  {
    name: "cut in the middle",
    of: (actions) => [{ kind: "cut", after: Math.floor(actions / 2) }],
  },
  one("garbage", { kind: "garbage" }),
  one("no answer, done", { kind: "silence", done: true }),
];
