import { type Block, philox } from "../../../src/finance/risk/philox";

/** Random123 1.14.0, tests/kat_vectors, the three lines "philox4x32 10": counter, key, answer. */
const KNOWN_ANSWERS = [
  "00000000 00000000 00000000 00000000 00000000 00000000   6627e8d5 e169c58d bc57ac4c 9b00dbd8",
  "ffffffff ffffffff ffffffff ffffffff ffffffff ffffffff   408f276d 41c83b0e a20bc7c6 6d5451fd",
  "243f6a88 85a308d3 13198a2e 03707344 a4093822 299f31d0   d16cfe09 94fdcceb 5001e420 24126ea1",
];

test.each(KNOWN_ANSWERS)("its authors' known answer: %s", (line) => {
  const read = line.split(/ +/).map((word) => Number.parseInt(word, 16));
  const block = read.slice(0, 4) as Block;
  philox(block, read[4] as number, read[5] as number);
  expect(block).toEqual(read.slice(6));
});

/** The same rounds in 64-bit integers: independent of how halves of words are multiplied. */
function wide(counter: Block, seed: number): number[] {
  const MASK = 0xffffffffn;
  let [a, b, c, d] = counter.map(BigInt) as [bigint, bigint, bigint, bigint];
  let [k0, k1] = [BigInt(seed), 0n];
  for (let round = 0; round < 10; round++) {
    const [p, q] = [0xd2511f53n * a, 0xcd9e8d57n * c];
    [a, b, c, d] = [(q >> 32n) ^ b ^ k0, q & MASK, (p >> 32n) ^ d ^ k1, p & MASK];
    k0 = (k0 + 0x9e3779b9n) & MASK;
    k1 = (k1 + 0xbb67ae85n) & MASK;
  }
  return [a, b, c, d].map(Number);
}

test("agrees with 64-bit integers over many blocks", () => {
  for (let n = 0; n < 500; n++) {
    const block: Block = [n * 4_294_967, n, 2 ** 32 - 1 - n, (n * 2_654_435_761) % 2 ** 32];
    const expected = wide(block, n * 8_589_934);
    philox(block, n * 8_589_934, 0);
    expect(block).toEqual(expected);
  }
});
