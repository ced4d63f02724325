import { FIRST_SERIAL, LAST_SERIAL } from "../../src/finance/dates";
import { describe as shownAs } from "../../src/functions/cells";
import type { Domain, NumberDomain } from "../../src/functions/parameters/domain";
import type { Parameter } from "../../src/functions/parameters/parameter";

/** Arguments made from a parameter's domain: what it takes, and each way in which it can be wrong. */

const MONTH_ENDS_2026 = [46053, 46081, 46112];

/** A value that the parameter accepts by itself; values may still not agree with each other. */
export function valid(parameter: Parameter<unknown>): unknown {
  return parameter.isOptional ? null : inside(parameter.domain);
}

function inside(domain: Domain): unknown {
  switch (domain.kind) {
    case "number":
      return someNumber(domain);
    case "date":
      return MONTH_ENDS_2026[0];
    case "flag":
      return true;
    case "choice":
      return domain.options[0];
    case "text":
      return "text";
    case "timeline":
      return [MONTH_ENDS_2026];
    case "line":
    case "grid":
      return [[inside(domain.of), inside(domain.of)]];
    case "column":
      return [[inside(domain.of)]];
    case "table":
      return [domain.columns.map((column) => inside(column.domain))];
  }
}

function someNumber({ min, max, whole, options }: NumberDomain): number {
  if (options) return options[0] as number;
  const low = min?.value ?? Math.min(0, (max?.value ?? 2) - 1);
  // No farther up than where a simulation is still quick.
  const high = Math.min(max?.value ?? low + 2, low + 1_000);
  const middle = (low + high) / 2;
  return whole ? Math.ceil(middle) : middle;
}

export interface Wrong {
  readonly what: string;
  readonly value: unknown;
  /** How a sentence shows the value that it got. */
  readonly shown: string;
}

/** Every way in which an argument can be wrong by itself. */
export function wrong(parameter: Parameter<unknown>): Wrong[] {
  const { domain } = parameter;
  if (parameter.takes === "cell")
    return [
      ...wrongCells(domain),
      named("a range for a cell", [
        [1, 2],
        [3, 4],
      ]),
    ];
  if (domain.kind === "table") return wrongTables(parameter, domain.columns);
  if (domain.kind === "line" || domain.kind === "grid" || domain.kind === "timeline") {
    const cell = inside(domain.of);
    const many = new Array(domain.most + 1).fill(cell);
    return [
      ...wrongCells(domain.of).map(({ what, value, shown }) => ({
        what: `${what}, in a range`,
        value: [[cell, value]],
        shown,
      })),
      named("too many", [many]),
      named("a bare value among rows", [[cell, cell], cell]),
      ...(domain.kind === "grid"
        ? []
        : [
            named("rows and columns", [
              [cell, cell],
              [cell, cell],
            ]),
          ]),
    ];
  }
  if (domain.kind === "column") {
    const cell = inside(domain.of);
    return [
      ...wrongCells(domain.of).map(({ what, value, shown }) => ({
        what: `${what}, in a column`,
        value: [[cell], [value]],
        shown,
      })),
      named("too many tranches", new Array(domain.most + 1).fill([cell])),
      named("too many columns", [new Array(domain.widest + 1).fill(cell)]),
    ];
  }
  return [];
}

function wrongTables(
  { domain }: Parameter<unknown>,
  columns: readonly { readonly domain: Domain }[],
): Wrong[] {
  const row = columns.map((column) => inside(column.domain));
  const most = domain.kind === "table" ? domain.most : 0;
  return [
    named("one column too many", [[...row, 1]]),
    named("a bare value among rows", [row, 1]),
    named("too many rows", new Array(most + 1).fill(row)),
    ...columns.flatMap((column, at) =>
      wrongCells(column.domain).map(({ what, value, shown }) => ({
        what: `column ${at + 1}: ${what}`,
        value: [row.with(at, value)],
        shown,
      })),
    ),
  ];
}

function wrongCells(domain: Domain): Wrong[] {
  switch (domain.kind) {
    case "number":
      return [
        named("text", "abc"),
        named("a number as text", "12"),
        named("a truth value", true),
        named("not a number", Number.NaN),
        named("infinite", Number.POSITIVE_INFINITY),
        ...(domain.whole ? [named("a part of one", someNumber(domain) + 0.5)] : []),
        ...outside(domain).map((value) => named("out of bounds", value)),
      ];
    case "date":
      return [
        named("text", "2026-01-31"),
        named("a truth value", true),
        named("before the first day", FIRST_SERIAL - 1),
        named("after the last day", LAST_SERIAL + 1),
      ];
    case "flag":
      return [named("text", "yes"), named("a number", 1)];
    case "choice":
      return [
        named("an unknown word", "NO-SUCH-WORD"),
        named("a number", 7),
        named("a truth value", true),
      ];
    case "text":
      return [
        named("a number", 7),
        named("a truth value", true),
        named("too long", "x".repeat(domain.longest + 1)),
      ];
    default:
      return [];
  }
}

/** Just past each bound, on an open bound, and a number that is no option. */
function outside({ min, max, whole, options }: NumberDomain): number[] {
  const step = whole ? 1 : 0.5;
  return [
    ...(min ? [min.open ? min.value : min.value - step] : []),
    ...(max ? [max.open ? max.value : max.value + step] : []),
    ...(options ? [Math.max(...options) + step] : []),
  ];
}

function named(what: string, value: unknown): Wrong {
  return { what, value, shown: shownAs(value) };
}
