import { ArgumentError, NotFoundError, ZeroDenominatorError } from "../errors";
import { percentile } from "../percentile";
import { sum } from "../sum";

/** A group's multiples: those that mean something, in ascending order, and how many do not. */
export interface Peers {
  readonly valid: readonly Peer[];
  readonly notMeaningful: number;
}

export interface Peer {
  readonly multiple: number;
  readonly weight: number;
}

/**
 * @param multiples Undefined where a multiple is not meaningful.
 * @param weights One a multiple; left out, all alike.
 */
export function peers(
  multiples: readonly (number | undefined)[],
  weights?: readonly number[],
): Peers {
  const valid = multiples
    .map((multiple, i) => ({ multiple, weight: weights ? (weights[i] as number) : 1 }))
    .filter((peer): peer is Peer => peer.multiple !== undefined)
    .sort((a, b) => a.multiple - b.multiple);
  return { valid, notMeaningful: multiples.length - valid.length };
}

/** Each statistic, by name; undefined where there are too few multiples for it. */
const byName = {
  COUNT: ({ valid }) => valid.length,
  NM: ({ notMeaningful }) => notMeaningful,
  MIN: ({ valid }) => valid[0]?.multiple,
  Q1: ({ valid }) => quantile(valid, 0.25),
  MEDIAN: ({ valid }) => quantile(valid, 0.5),
  MEAN: ({ valid }) => mean(valid),
  TRIMMED: ({ valid }) => mean(valid.slice(1, -1)),
  HARMONIC: ({ valid }) => (valid.length === 0 ? undefined : harmonicMean(valid)),
  Q3: ({ valid }) => quantile(valid, 0.75),
  MAX: ({ valid }) => valid.at(-1)?.multiple,
} as const satisfies Record<string, (group: Peers) => number | undefined>;

export type Statistic = keyof typeof byName;

export const STATISTICS = Object.keys(byName) as readonly Statistic[];

/**
 * One statistic of the valid multiples; weights go into the harmonic mean alone.
 *
 * @throws NotFoundError where there are too few: 3 for the trimmed mean, else 1.
 */
export function statistic(group: Peers, name: Statistic): number {
  const value = byName[name](group);
  if (value === undefined)
    throw new NotFoundError(
      name === "TRIMMED"
        ? `Trimmed mean needs at least 3 meaningful multiples; only ${group.valid.length} available.`
        : "No meaningful multiples in the group.",
    );
  return value;
}

function quantile(valid: readonly Peer[], share: number): number | undefined {
  if (valid.length === 0) return undefined;
  return percentile(
    valid.map((peer) => peer.multiple),
    share,
  );
}

function mean(valid: readonly Peer[]): number | undefined {
  return valid.length === 0 ? undefined : sum(valid.map((peer) => peer.multiple)) / valid.length;
}

/**
 * Σw ÷ Σ(w/x): the multiple of the whole group where the weights are the shares of what it is worth.
 *
 * @throws ArgumentError where a multiple is not positive, for the mean then means nothing.
 */
function harmonicMean(peers: readonly Peer[]): number {
  for (const { multiple } of peers)
    if (!(multiple > 0))
      throw new ArgumentError("multiples", `must be above 0 for a harmonic mean, not ${multiple}`);
  const weight = sum(peers.map((peer) => peer.weight));
  if (weight === 0) throw new ZeroDenominatorError("weights are 0 for all meaningful multiples.");
  return weight / sum(peers.map((peer) => peer.weight / peer.multiple));
}
