import { LAST_SERIAL, monthEnd, monthsAfter, type Serial } from "../../src/finance/dates";
import type { OfftakeFunction } from "../../src/functions/define";
import type { Domain } from "../../src/functions/parameters/domain";
import type { Parameter } from "../../src/functions/parameters/parameter";
import { agree, type Named } from "./agree";
import { boundary, extremeSize } from "./boundary";
import { freeze } from "./freeze";
import { hostile } from "./hostile";
import { type CellMaker, ordinary } from "./ordinary";
import { Random } from "./random";

/**
 * `ordinary` what a model holds, `boundary` what is still allowed, `hostile` an ordinary set of which
 * some arguments are wrong.
 */
export type Manner = "ordinary" | "boundary" | "hostile";

export interface Case {
  readonly manner: Manner;
  /** As a host hands them over, frozen; those left out at the end may be missing. */
  readonly raw: readonly unknown[];
}

/** The case of that name, the same every time: its arguments depend on nothing else. */
export function caseOf(f: OfftakeFunction, seed: number, number: number): Case {
  const random = new Random(`${seed} ${f.name} ${number}`);
  const manner = mannerOf(random);
  const args = sound(f, random, manner === "boundary" ? boundary : ordinary);
  // Arguments that do not agree with one another are to be refused too.
  if (random.chance(manner === "boundary" ? 0.9 : 1)) agree(args, random);
  const raw = f.parameters.map(([name]) => bare(args[name], random));
  if (manner === "hostile")
    for (let times = random.whole(1, 2); times > 0; times--) {
      const at = random.whole(0, raw.length - 1);
      raw[at] = hostile(raw[at], random);
    }
  while (raw.length > 0 && (raw.at(-1) ?? null) === null && random.chance(0.8)) raw.pop();
  return { manner, raw: freeze(raw) };
}

function mannerOf(random: Random): Manner {
  const unit = random.unit();
  return unit < 0.45 ? "ordinary" : unit < 0.75 ? "boundary" : "hostile";
}

interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** Each argument by itself as its domain has it; all ranges of one shape, for most belong together. */
function sound(f: OfftakeFunction, random: Random, cell: CellMaker): Named {
  const shape = shapeFor(f, random, cell);
  const tranches = random.pick([1, 1, 2, 3, 7]);
  const value = (domain: Domain): unknown => {
    switch (domain.kind) {
      case "line":
      case "grid":
        return filled(shape, () => cell(domain.of, random));
      case "column":
        return random.chance(0.7)
          ? cell(domain.of, random)
          : Array.from({ length: tranches }, () => [cell(domain.of, random)]);
      case "timeline":
        return periodEnds(shape, Number(cell(domain.of, random)), random);
      case "table": {
        const rows = cell === boundary ? extremeSize(domain.most, random) : random.whole(1, 6);
        return Array.from({ length: rows }, () => domain.columns.map((of) => value(of.domain)));
      }
      default:
        return cell(domain, random);
    }
  };
  return Object.fromEntries(
    f.parameters.map(([name, parameter]) => [
      name,
      isLeftOut(parameter, random) ? random.pick([null, null, ""]) : value(parameter.domain),
    ]),
  );
}

function isLeftOut({ isOptional }: Parameter<unknown>, random: Random): boolean {
  return isOptional && random.chance(0.5);
}

function shapeFor(f: OfftakeFunction, random: Random, cell: CellMaker): Shape {
  const ranges = f.parameters
    .map(([, { domain }]) => domain)
    .filter((domain) => "most" in domain && domain.kind !== "column");
  const most = Math.min(...ranges.map((range) => ("most" in range ? range.most : 1)), 12_000);
  const isExtreme = cell === boundary && random.chance(0.2);
  const size = isExtreme ? extremeSize(most, random) : Math.round(random.magnitude(1, 60));
  const isGrid = ranges.every(({ kind }) => kind === "grid" || kind === "table");
  if (isGrid && random.chance(0.5)) {
    const rows = random.whole(1, Math.ceil(Math.sqrt(size)));
    return { rows, columns: Math.ceil(Math.sqrt(size)) };
  }
  return random.chance(0.5) ? { rows: 1, columns: size } : { rows: size, columns: 1 };
}

/** A reference to a single cell arrives as its value on one platform, as one row of it on another. */
function bare(value: unknown, random: Random): unknown {
  const isSingle = Array.isArray(value) && value.length === 1 && value[0].length === 1;
  return isSingle && random.chance(0.5) ? value[0][0] : value;
}

function filled({ rows, columns }: Shape, cell: () => unknown): unknown[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, cell));
}

/** Period ends as sheets have them: month ends, or one day of the month, a step apart. */
function periodEnds(shape: Shape, near: Serial, random: Random): unknown[][] {
  const most = shape.rows * shape.columns - 1;
  const step = most > 1_000 ? 1 : random.pick([1, 1, 1, 3, 3, 6, 12, 12, 2, 5]);
  const atMonthEnd = random.chance(0.8);
  const first = Math.min(near, monthsAfter(LAST_SERIAL, -step * most));
  let t = 0;
  return filled(shape, () => {
    const months = step * t++;
    return atMonthEnd ? monthEnd(first, months) : monthsAfter(first, months);
  });
}
