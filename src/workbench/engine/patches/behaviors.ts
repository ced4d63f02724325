import { runsPastTheEndOfAMonth } from "./edate";
import type { ReliedOn } from "./relied-on";

interface Behavior {
  /** What is wrong where it does not hold. */
  readonly says: string;
  readonly holds: (found: ReliedOn) => boolean;
}

const LONG = "=".padEnd(80, "1");

/** What Univer does that the patches build on, or make up for; each is found out in microseconds. */
export const behaviors: readonly Behavior[] = [
  {
    says: "a formula that is parsed twice is not cached",
    holds: ({ parse }) => {
      const first = parse("=1+2");
      return parse("=1+2") === first;
    },
  },
  {
    says: "long cache keys are no longer hashed, so that cache-keys.ts is not needed",
    holds: ({ services: { FormulaAstLRU: caches } }) =>
      caches._hash("=A1") === "=A1" && caches._hash(LONG) !== LONG,
  },
  {
    says: "caches have no limit, so that cache-capacity.ts is not needed",
    holds: ({ services }) => Number.isFinite(services["FormulaAstLRU instance"]._cache.limit),
  },
  {
    says: "OFFSET is not known to find its range only when it is calculated",
    holds: ({ services: { FormulaDependencyGenerator: reading }, parse }) =>
      reading._getAddressFunctionNodeList(parse("=SUM(OFFSET(A1,1,0))")).length === 1 &&
      reading._getAddressFunctionNodeList(parse("=SUM(A1)")).length === 0,
  },
  {
    says: "TODAY is not known to be calculated each time",
    holds: ({ services: { FormulaDependencyGenerator: reading }, parse }) =>
      reading._detectForcedRecalculationNodeRecursion(parse("=1+TODAY()")) &&
      !reading._detectForcedRecalculationNodeRecursion(parse("=1+DATE(2026,1,1)")),
  },
  {
    says: "gathered edits are not merged",
    holds: ({ services: { TriggerCalculationController: gathering } }) => {
      const none = gathering._generateDirty([]);
      const cell = { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
      const one = { ...none, dirtyRanges: [{ unitId: "a", sheetId: "b", range: cell }] };
      const { dirtyRanges, forceCalculation } = gathering._mergeDirty(one, one);
      return none.dirtyRanges.length === 0 && dirtyRanges.length > 0 && !forceCalculation;
    },
  },
  {
    says: "a formula is found to answer later although it calls no such function",
    holds: ({ services: { Interpreter: interpreter }, parse }) =>
      interpreter.checkAsyncNode(parse("=SUM(A1)")) === false,
  },
  {
    says: "progress is told at another interval than every 500 formulas",
    holds: ({ interval }) => interval === 500,
  },
  {
    says: "EDATE no longer runs past the end of a month, so that edate.ts is not needed",
    holds: runsPastTheEndOfAMonth,
  },
];
