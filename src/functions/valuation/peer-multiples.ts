import { requireAsMany } from "../../finance/matching";
import type { Peers } from "../../finance/valuation/peers";
import { peers } from "../../finance/valuation/peers";
import type { Grid } from "../grid";
import { number } from "../parameters/number";
import { peerMultiple } from "../parameters/peer-multiple";
import { grid } from "../parameters/range";

/** Arguments shared by the peer statistics. */
export const multiples = grid(
  "Peer multiples, such as from VAL.MULTIPLE; NM, blanks and numbers not above 0 are counted as NM and excluded.",
  peerMultiple("A peer's multiple."),
);
export const weights = grid(
  "Weights for the harmonic mean only, one per multiple, such as market values.",
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
  "`NM`, blanks and numbers not above 0 are counted as NM and excluded from every statistic; the harmonic mean in particular is not defined if a value is not positive. An error in a peer's cell is returned, not skipped; other text returns `#VALUE!`.",
  "Quartiles and median are Excel's `QUARTILE.INC`. The trimmed mean drops the highest and the lowest value and needs at least three. The harmonic mean is Σw ÷ Σ(w/x); weighted by market value, it is the multiple of the group as one company. Weights affect no other statistic.",
];
