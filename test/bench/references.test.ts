import { agreement } from "../../bench/calls/agreement";
import { againstBareAt } from "../../bench/calls/arithmetic";
import { meanOfBoth } from "../../bench/calls/risk";

/**
 * The bench measures each function against a frozen copy of its arithmetic. A copy that no longer gives
 * the function's numbers would make the ratio meaningless, so that both are compared at sizes of whole
 * years, odd sizes and the sizes that are measured.
 */
const PERIODS = [1, 7, 12, 61, 120, 479, 480];

describe.each(PERIODS)("At %i periods", (periods) => {
  test.each(againstBareAt(periods).map((each) => [each.function.name, each] as const))(
    "the reference of %s gives the function's numbers",
    (_, each) => {
      expect(agreement(each)).toBeLessThanOrEqual(8 * Number.EPSILON);
    },
  );
});

test.each([1, 1_000, 20_000])(
  "the reference of RISK.SIMULATE has the mean of %i trials",
  (trials) => {
    const [ours, theirs] = meanOfBoth(trials);
    expect(Math.abs(ours / theirs - 1)).toBeLessThan(1e-12);
  },
);
