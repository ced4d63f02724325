import { depSln } from "../../src/functions/depreciation/sln";
import { depVdb } from "../../src/functions/depreciation/vdb";
import { leasePayments } from "../../src/functions/lease/payments";
import { leaseRevenue } from "../../src/functions/lease/revenue";
import type { Comparison } from "../ratio";
import { MONTH_ENDS_480, START } from "./timelines";

/** A schedule rounded to cents, against the same not rounded. */
const asset = [1_000_000.1, 50_000, 40, START, MONTH_ENDS_480];
const lease = [100.33, START, 480, MONTH_ENDS_480, 0.03];

const calls = [
  { f: leasePayments, args: [...lease, null, null] },
  { f: leaseRevenue, args: [...lease, null, null, null, null] },
  { f: depSln, args: [...asset, null, null] },
  { f: depSln, args: [...asset, null, "NBV"] },
  { f: depVdb, args: [...asset, null, null, null, null] },
];

export const rounding: readonly Comparison[] = calls.map(({ f, args }) => ({
  name: `${f.name}${args.includes("NBV") ? " (NBV)" : ""}, 480 periods, rounded to cents ÷ not rounded`,
  ours: () => f.call([...args, 2]),
  theirs: () => f.call(args),
  most: 4,
}));
