import { FIRST_SERIAL, LAST_SERIAL } from "../../src/finance/dates";
import { CellError } from "../../src/functions/cells";
import { freeze } from "./freeze";
import type { Random } from "./random";

/** What no sheet should hand over, and some sheet will. */

const TEXTS = [
  "",
  " ",
  "\u00a0",
  "abc",
  "12",
  "1e308",
  "TRUE",
  "2026-01-31",
  "#N/A",
  "=1+1",
  "NM",
  "constructor",
  "__proto__",
  "prototype",
  "toString",
  "hasOwnProperty",
  "valueOf",
  "\u0000",
  "\ud800",
  "\u202eabc",
  "a\r\nb\tc",
  "<img src=x onerror=alert(1)>",
  "x".repeat(256),
  "9".repeat(10_000),
  "é\u{1F4C8}".repeat(3_334),
  " ".repeat(10_000),
];

const NUMBERS = [
  0,
  -0,
  -1,
  0.5,
  1e308,
  -1e308,
  Number.MIN_VALUE,
  -Number.MIN_VALUE,
  Number.MAX_VALUE,
  2 ** 53,
  -(2 ** 31),
  1e21,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  // Before 1900 and after 9999, as dates.
  -1,
  1,
  60,
  FIRST_SERIAL - 1,
  FIRST_SERIAL - 0.5,
  LAST_SERIAL + 1,
  10 ** 9,
];

const ERRORS = (
  [
    "#VALUE!",
    "#NUM!",
    "#DIV/0!",
    "#N/A",
    "#NULL!",
    "#REF!",
    "#NAME?",
    "#SPILL!",
    "#CALC!",
    "#BUSY!",
  ] as const
).map((code) => new CellError(code));

const OTHERS = [true, false, null, undefined, {}, new Date(0), () => 1, 10n, Symbol("cell")];

function hostileCell(random: Random): unknown {
  const kind = random.unit();
  if (kind < 0.35) return random.pick(NUMBERS);
  if (kind < 0.65) return random.pick(TEXTS);
  if (kind < 0.75) return random.pick(ERRORS);
  return random.pick(OTHERS);
}

const MANY = 100_000;

/** Built once: making them takes longer than refusing them. */
const HUGE = [
  [new Array(MANY).fill(1)],
  new Array(MANY).fill([46_053]),
  Array.from({ length: MANY }, (_, i) => [FIRST_SERIAL + i]),
  new Array(1_000).fill(new Array(100).fill("x")),
  new Array(MANY / 2).fill([1, 1]),
  new Array(20_000).fill([0, 0, 0, 0, 0]),
  [new Array(MANY - 1).fill(0).concat(ERRORS[2])],
].map((range) => freeze(range));

const EMPTY = [[], [[]], [[], []]];

/** One argument of the wrong kind, shape or size, or with a hostile cell in it. */
export function hostile(sound: unknown, random: Random): unknown {
  const kind = random.unit();
  if (kind < 0.01) return random.pick(HUGE);
  if (kind < 0.05) return random.pick(EMPTY);
  if (!Array.isArray(sound) || sound.length === 0)
    return kind < 0.2 ? rectangle(random) : hostileCell(random);
  if (kind < 0.25) return hostileCell(random);
  if (kind < 0.4) return ragged(sound, random);
  if (kind < 0.5) return rectangle(random);
  return withHostileCell(sound, random);
}

function rectangle(random: Random): unknown {
  const [rows, columns] = [random.whole(1, 4), random.whole(1, 4)];
  return Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => hostileCell(random)),
  );
}

/** One row is shorter or longer than the others, or is no row. */
function ragged(range: readonly unknown[], random: Random): unknown {
  const at = random.whole(0, range.length - 1);
  const row = range[at];
  const cells: unknown[] = Array.isArray(row) ? row : [row];
  return range.with(
    at,
    random.pick([cells.slice(1), [...cells, 1], [...cells, undefined], null, 1, "x"]),
  );
}

function withHostileCell(range: readonly unknown[], random: Random): unknown {
  const at = random.whole(0, range.length - 1);
  const row = range[at];
  if (!Array.isArray(row) || row.length === 0) return hostileCell(random);
  return range.with(at, row.with(random.whole(0, row.length - 1), hostileCell(random)));
}
