import { calc } from "./calc";
import { UsageError } from "./calc/usage-error";
import type { Command } from "./command";
import { read } from "./read";
import { type Calculation, calculateApart } from "./worker/calculate-apart";
import { limitFrom } from "./worker/cpu-limit";
import { sentenceOf } from "./worker/sentence";

/** What each word after `offtake` does. */
const COMMANDS: Readonly<Record<string, Command>> = { calc, read };

/**
 * The program `offtake`. It ends with exit code 0; with 3 where a workbook keeps values that are not proven; with 2 and one sentence where it was used wrongly or a
 * calculation was given up; with 1 and one sentence where Offtake itself failed.
 *
 * @param argv Without the program's own name.
 */
export async function offtake(argv: readonly string[], calculation: Calculation): Promise<void> {
  try {
    process.exitCode = await run(argv, calculation);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

/** @returns The exit code. */
async function run([name, ...argv]: readonly string[], calculation: Calculation): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h") {
    process.stdout.write(usage());
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command)
    throw new UsageError(`offtake has no command ${name} (--help lists what there is).`);
  const task = command.task(argv);
  if (task) return calculateApart(task, calculation, limitFrom(process.env));
  process.stdout.write(command.usage);
  return 0;
}

function usage(): string {
  const lines = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name}  ${summary}`);
  return `offtake COMMAND …\n\n${lines.join("\n")}\n\nofftake COMMAND --help explains a command.\n`;
}
