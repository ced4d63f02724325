import { parseArgs } from "node:util";
import { UsageError } from "./usage-error";

export const USAGE = `offtake calc: evaluates Offtake's formulas, and recalculates workbooks.

  offtake calc --formula '=OFFTAKE.LEASE.TCV(100, 12)'
      Prints the value as JSON: rows of cells, an error as {"error": "#VALUE!", "message": "…"}.

  offtake calc --cases FILE
      Reads a JSON object a line, {"id": …, "formula": "=…", "cells": {"A1": [[1, 2], [3, 4]]}},
      and prints one a line, {"id": …, "value": [[…]]}. \`cells\` puts rows at a top-left address.

  offtake calc BOOK.xlsx --out OUT.xlsx [--set NAME=VALUE]… [--force] [--json]
      Recalculates a workbook, after it has put values into cells by their defined names (SHEET!NAME
      for a name that belongs to a sheet). A value that Offtake cannot prove is never overwritten: the
      report lists the cells that keep the value that Excel left, and why. --force recalculates all
      that can be calculated, also where the workbook says that its values are out of date, and allows
      OUT to be BOOK. --json reports as JSON.

  offtake calc BOOK.xlsx --out OUT.xlsx --freeze [--set NAME=VALUE]… [--force] [--json]
      A copy for people without Offtake: Offtake's formulas become the values that they show, Excel's
      own stay. The copy keeps the formulas in its own data. Values that Offtake no longer gives are
      refused; --force recalculates first.

  offtake calc BOOK.xlsx --out OUT.xlsx --thaw [--overwrite] [--set NAME=VALUE]… [--force] [--json]
      Puts the formulas of a frozen workbook back, and recalculates them and what depends on them.
      Cells that were edited since are listed and left, unless --overwrite puts the formulas over
      them too.

  Exit code 0: every value is that of its formula; 3: some cells keep a value that is not proven, or is
  out of date, and are listed; 2: refused, and nothing is written.

In the project's folder \`npm run -s calc --\` stands for \`offtake calc\`; without -s, npm prints two
lines of its own first.

A calculation that computes for 60 seconds without progress is given up; OFFTAKE_CPU_LIMIT in the
environment sets another number of seconds.
`;

/** What is to be calculated. */
export type Asked =
  | { readonly kind: "formula"; readonly formula: string }
  | { readonly kind: "cases"; readonly file: string }
  | {
      readonly kind: "book";
      readonly book: string;
      readonly out: string;
      readonly set: readonly Assignment[];
      /** Recalculate everything, whether or not it gives what Excel left, and write over the input. */
      readonly isForced: boolean;
      /** Report as JSON. */
      readonly isJson: boolean;
      /** What becomes of the workbook, besides its recalculation. */
      readonly turn?: "freeze" | "thaw" | "thaw over edits";
    };

export interface Assignment {
  readonly name: string;
  readonly value: string;
}

/** @throws UsageError */
export function asked(argv: readonly string[]): Asked | { readonly kind: "help" } {
  const { values, positionals } = parsed(argv);
  const { formula, cases, out, set, freeze, thaw, overwrite, force, json } = values;
  const [book, ...more] = positionals;
  if (values.help) return { kind: "help" };
  if (more.length > 0) throw new UsageError(`Give one workbook, not ${positionals.length}.`);
  onlyOne({ "--formula": formula, "--cases": cases, "a workbook": book });
  if (book !== undefined)
    return {
      ...bookCommand(book, out, set ?? [], turn(values)),
      isForced: force === true,
      isJson: json === true,
    };
  if ([out, set, freeze, thaw, overwrite, force, json].some((option) => option !== undefined))
    throw new UsageError(
      "--out, --set, --freeze, --thaw, --force and --json go with a workbook: offtake calc BOOK.xlsx --out OUT.xlsx.",
    );
  return formula === undefined
    ? { kind: "cases", file: cases ?? "" }
    : { kind: "formula", formula };
}

function onlyOne(ways: Readonly<Record<string, string | undefined>>): void {
  const asked = Object.keys(ways).filter((way) => ways[way] !== undefined);
  if (asked.length === 0)
    throw new UsageError("Specify --formula, --cases or a workbook. Run --help for usage.");
  if (asked.length > 1)
    throw new UsageError(`Give one thing to calculate, not ${asked.join(" and ")}.`);
}

type Turn = Extract<Asked, { kind: "book" }>["turn"];

function bookCommand(
  book: string,
  out: string | undefined,
  set: readonly string[],
  turn: Turn,
): Omit<Asked & { kind: "book" }, "isForced" | "isJson"> {
  if (out === undefined)
    throw new UsageError(`Specify an output file for ${book}: --out OUT.xlsx.`);
  return { kind: "book", book, out, set: set.map(assignment), ...(turn ? { turn } : {}) };
}

function turn({ freeze, thaw, overwrite }: Readonly<Record<string, unknown>>): Turn {
  if (freeze && thaw) throw new UsageError("Give --freeze or --thaw, not both.");
  if (overwrite && !thaw) throw new UsageError("--overwrite goes with --thaw.");
  if (freeze) return "freeze";
  if (!thaw) return undefined;
  return overwrite ? "thaw over edits" : "thaw";
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        formula: { type: "string" },
        cases: { type: "string" },
        out: { type: "string" },
        set: { type: "string", multiple: true },
        freeze: { type: "boolean" },
        thaw: { type: "boolean" },
        overwrite: { type: "boolean" },
        force: { type: "boolean" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split(". ");
    throw new UsageError(`${sentence?.replace(/\.$/, "")} (--help lists what there is).`);
  }
}

function assignment(text: string): Assignment {
  const [, name, value] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError(`--set takes NAME=VALUE, such as MonthlyFee=1250000000, not ${text}.`);
  return { name: name.trim(), value: value.trim() };
}
