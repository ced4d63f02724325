import { UsageError } from "../calc/usage-error";

const LIMIT = "OFFTAKE_CPU_LIMIT";
const DEFAULT_SECONDS = 60;

/**
 * How long a calculation may compute without progress, in seconds.
 *
 * @throws UsageError
 */
export function limitFrom(environment: Readonly<Record<string, string | undefined>>): number {
  const given = environment[LIMIT];
  if (given === undefined || given === "") return DEFAULT_SECONDS;
  const seconds = Number(given);
  if (!(seconds > 0)) throw new UsageError(`${LIMIT} takes seconds, such as 300, not ${given}.`);
  return seconds;
}

export function gaveUp(seconds: number): UsageError {
  return new UsageError(
    `The calculation was given up: it computed for ${seconds} s without progress (${LIMIT}=SECONDS in the environment allows more).`,
  );
}
