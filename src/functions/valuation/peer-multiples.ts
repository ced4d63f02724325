import { requireAsMany } from "../../finance/matching";
import type { Peers } from "../../finance/valuation/peers";
import { peers } from "../../finance/valuation/peers";
import type { Grid } from "../grid";
import { number } from "../parameters/number";
import { peerMultiple } from "../parameters/peer-multiple";
import { grid } from "../parameters/range";

/** The arguments of the statistics of a group. */
export const multiples = grid(
  "The group's multiples, such as VAL.MULTIPLE gives; NM, blanks and numbers not above 0 are counted as NM and left out.",
  peerMultiple("A peer's multiple."),
);
export const weights = grid(
  "Weights for the harmonic mean alone, one a multiple, such as market values.",
  number("A peer's weight.").atLeast(0),
).optional();

interface PeerArguments {
  readonly multiples: Grid<number | undefined>;
  readonly weights: Grid<number> | undefined;
}

export function readPeers({ multiples, weights }: PeerArguments): Peers {
  if (weights) requireAsMany("weights", weights.values, "multiples", multiples.values);
  return peers(multiples.values, weights?.values);
}

export const NM_NOTES = [
  "`NM`, blanks and numbers that are not above 0 are counted as NM, and no statistic takes them in: the harmonic mean in particular has no meaning with a value that is not positive. An error in a peer's cell is passed on and not skipped; other text is `#VALUE!`.",
  "Quartiles and median are Excel's `QUARTILE.INC`. The trimmed mean drops one highest and one lowest, and needs three. The harmonic mean is Σw ÷ Σ(w/x); with market values as weights it is the multiple of the group taken as one company. Weights touch nothing else.",
];
