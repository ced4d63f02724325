import { CellError } from "../../functions/cells";

/** What Excel knows of a custom function before it calls it. */
export interface Signature {
  /** Without the namespace. */
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    /** It decides how a 1 × 1 range arrives. */
    readonly takes: "cell" | "range";
    readonly isOptional: boolean;
  }[];
  /** It gives results again and again, until it is canceled. */
  readonly isStreaming?: boolean;
  /** It wants to know when nobody waits for its result any more. */
  readonly isCancelable?: boolean;
}

/** Excel does not let a formula be entered with too few or too many arguments; the engine does. */
export function refusedAtEntry(
  { id, parameters }: Signature,
  given: number,
): CellError | undefined {
  const required = parameters.filter(({ isOptional }) => !isOptional);
  const names = required.map(({ name }) => name).join(", ");
  if (given < required.length)
    return new CellError("#VALUE!", `${id} needs ${names}: ${many(given)} given.`);
  if (given > parameters.length)
    return new CellError(
      "#VALUE!",
      `${id} takes at most ${many(parameters.length)}: ${given} given.`,
    );
  return undefined;
}

function many(count: number): string {
  return `${count} argument${count === 1 ? "" : "s"}`;
}
