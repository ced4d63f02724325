import {
  ArgumentError,
  NoSolutionError,
  NotFoundError,
  ZeroDenominatorError,
} from "../finance/errors";
import { type Cell, CellError, type Cells } from "./cells";
import type { LabeledTable } from "./labeled";
import type { Parameter, ValueOf } from "./parameters/parameter";
import { presentable } from "./presentable";
import type { Result } from "./result";

type Parameters = Readonly<Record<string, Parameter<unknown>>>;

type ArgumentsOf<P extends Parameters> = {
  readonly [K in keyof P]: ValueOf<P[K]>;
};

/** A formula that is executed as a test, with the cells it refers to. */
export interface Example {
  readonly formula: string;
  /** Rows of values, by top-left address. */
  readonly cells?: Readonly<Record<string, readonly (readonly (number | string | boolean)[])[]>>;
  /** The expected value, from an independent source: a standard, a filing, or worked by hand. */
  readonly value: number | string | boolean | readonly (readonly (number | string | boolean)[])[];
  /** The source of the value, or the calculation by hand. */
  readonly origin: string;
}

/** What is said of a function, once. Order of `parameters` is order in Excel. */
export interface Descriptor {
  /** Without the namespace, upper case, frozen once released. */
  readonly name: string;
  /** One sentence: the tooltip. */
  readonly summary: string;
  readonly returns: Result;
  readonly example: Example;
  /** Standard and paragraph, IRS table, or documentation. */
  readonly source: string;
  /** What a user should know beyond the summary: paragraphs of the reference page. */
  readonly notes?: readonly string[];
}

interface Definition<P extends Parameters> extends Descriptor {
  readonly parameters: P;
  /** The thin body: arithmetic is in `src/finance`. */
  readonly evaluate: (args: ArgumentsOf<P>) => Cell | Cells | LabeledTable;
}

/** A function as everything else sees it: the hosts call it, the catalogue lists it. */
export interface OfftakeFunction extends Descriptor {
  readonly parameters: readonly (readonly [name: string, parameter: Parameter<unknown>])[];
  /**
   * Never throws for bad input, and never lets NaN, Infinity, null or undefined out: what cannot be
   * answered is a {@link CellError}.
   *
   * @param raw Arguments as the host hands them over; left-out ones as null or missing.
   */
  readonly call: (raw: readonly unknown[]) => Cell | Cells;
}

export function defineFunction<const P extends Parameters>({
  parameters,
  evaluate,
  ...descriptor
}: Definition<P>): OfftakeFunction {
  const named = Object.entries(parameters);
  const names = named.map(([name]) => name);
  const readers = named.map(([, parameter]) => parameter);
  return {
    ...descriptor,
    parameters: named,
    call(raw) {
      try {
        const args: Record<string, unknown> = {};
        for (let i = 0; i < names.length; i++) {
          const name = names[i] as string;
          args[name] = (readers[i] as Parameter<unknown>).read(raw[i], name);
        }
        const surplus = raw.length > names.length ? firstError(raw) : undefined;
        return surplus ?? presentable(evaluate(args as ArgumentsOf<P>));
      } catch (error) {
        // No parameter accepts an error value, so only a failed call needs the search.
        return firstError(raw) ?? asCell(error);
      }
    },
  };
}

/** Returns the first error among the arguments; it is propagated unchanged, as Excel's functions do. */
function firstError(raw: readonly unknown[]): CellError | undefined {
  for (const value of raw) {
    if (typeof value !== "object") continue;
    if (value instanceof CellError) return value;
    const inside = Array.isArray(value) ? firstError(value) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/** Returns a cell of a table, or its error, so that the other cells keep their values. */
export function cellOrError(compute: () => Cell): Cell {
  try {
    return compute();
  } catch (error) {
    return asCell(error);
  }
}

function asCell(error: unknown): CellError {
  if (error instanceof ArgumentError) return new CellError("#VALUE!", error.message);
  if (error instanceof NoSolutionError) return new CellError("#NUM!", error.message);
  if (error instanceof ZeroDenominatorError) return new CellError("#DIV/0!", error.message);
  if (error instanceof NotFoundError) return new CellError("#N/A", error.message);
  throw error;
}
