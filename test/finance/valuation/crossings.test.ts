import fc from "fast-check";
import { crossings } from "../../../src/finance/valuation/crossings";
import { ExponentialSum } from "../../../src/finance/valuation/exponential-sum";
import { simpleRootsWithin } from "../../support/sturm";

/** In z = ln(1 + r); a sum at whole times is a polynomial in x = e^(−z), whose roots Sturm counts. */
const LOW = Math.log(1e-4);
const HIGH = Math.log(10_001);
const X_FROM = { over: 1n, under: 10_001n };
const X_UNTIL = { over: 10_000n, under: 1n };

function sumOf(amounts: readonly number[]): ExponentialSum {
  const places = [...amounts.keys()].filter((i) => amounts[i] !== 0);
  const first = places[0] ?? 0;
  return new ExponentialSum(
    places.map((i) => amounts[i] as number),
    places.map((i) => i - first),
  );
}

const found = (amounts: readonly number[]) => crossings(sumOf(amounts), LOW, HIGH, 0.1);

/** Amounts whose polynomial has these roots: the product of (q − p·x), each root q/p. */
function withRoots(roots: readonly (readonly [p: number, q: number])[]): number[] {
  return roots.reduce<number[]>(
    (product, [p, q]) => {
      const next = new Array<number>(product.length + 1).fill(0);
      for (const [i, c] of product.entries()) {
        next[i] = (next[i] as number) + c * q;
        next[i + 1] = (next[i + 1] as number) - c * p;
      }
      return next;
    },
    [1],
  );
}

test("as many crossings as Sturm's theorem counts, for any whole amounts", () => {
  let several = 0;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 14 }),
      (amounts) => {
        fc.pre(amounts.some((c) => c !== 0));
        const first = amounts.findIndex((c) => c !== 0);
        const count = simpleRootsWithin(amounts.slice(first).map(BigInt), X_FROM, X_UNTIL);
        fc.pre(count !== undefined);
        if ((count as number) > 1) several++;
        expect(found(amounts)).toHaveLength(count as number);
      },
    ),
    { numRuns: 3000, seed: 7 },
  );
  expect(several).toBeGreaterThan(200);
});

test("up to seven rates that were put in are found again", () => {
  const root = fc.tuple(fc.integer({ min: 2, max: 30 }), fc.integer({ min: 2, max: 30 }));
  fc.assert(
    fc.property(
      fc.uniqueArray(root, { minLength: 2, maxLength: 7, selector: ([p, q]) => p / q }),
      (roots) => {
        const rates = roots.map(([p, q]) => Math.log(p / q)).sort((a, b) => a - b);
        const z = found(withRoots(roots));
        expect(z).toHaveLength(rates.length);
        for (const [i, rate] of rates.entries())
          expect(Math.abs((z[i] as number) - rate)).toBeLessThan(1e-4);
      },
    ),
    { numRuns: 500 },
  );
});

test("roots as near as 10 % and 10.001 % are told apart", () => {
  const z = found(
    withRoots([
      [110_000, 100_000],
      [110_001, 100_000],
    ]),
  );
  expect(z.map((x) => Math.expm1(x))).toEqual([expect.closeTo(0.1, 8), expect.closeTo(0.10001, 8)]);
});

test("an even touch between two crossings is no crossing", () => {
  // Rates of 5 % and 40 %, and twice 10 %.
  const z = found(
    withRoots([
      [21, 20],
      [11, 10],
      [11, 10],
      [7, 5],
    ]),
  );
  expect(z.map((x) => Math.expm1(x))).toEqual([expect.closeTo(0.05, 9), expect.closeTo(0.4, 9)]);
});

test("a polynomial of alternating signs and high order, all of whose roots are one", () => {
  const z = found(withRoots(new Array(13).fill([1, 1])));
  expect(z.length).toBeLessThanOrEqual(1);
  expect(Math.abs(z[0] ?? 0)).toBeLessThan(0.5);
});
