import { existsSync, statSync } from "node:fs";
import { parseArgs } from "node:util";
import { UsageError } from "./calc/usage-error";
import type { Command } from "./command";

const USAGE = `offtake read: reads the announcement of a deal and proposes its terms.

  offtake read FILE
      Lists the proposed terms of a text, an HTML page or a mail (.txt, .html, .eml), each with the
      sentence it is from, then the figures that are not terms and why.

  offtake read FILE --json
      Prints the same as JSON, with the position of every figure in the text.

In the project's folder \`npm run -s read --\` stands for \`offtake read\`. Nothing leaves this machine.
`;

/** `offtake read`: the terms of an announcement, in a terminal. */
export const read: Command = {
  summary: "Reads the announcement of a deal and proposes its terms.",
  usage: USAGE,
  task(argv) {
    const { values, positionals } = parsed(argv);
    if (values.help) return undefined;
    const [file, ...more] = positionals;
    if (file === undefined) throw new UsageError("Specify a file to read. Run --help for usage.");
    if (more.length > 0) throw new UsageError(`Specify one file, not ${positionals.length}.`);
    if (!existsSync(file)) throw new UsageError(`There is no file ${file}.`);
    if (!statSync(file).isFile()) throw new UsageError(`${file} is not a file.`);
    return { command: "read", file, asJson: values.json === true };
  },
};

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: "boolean" }, help: { type: "boolean", short: "h" } },
    });
  } catch (error) {
    const [sentence] = (error as Error).message.split(". ");
    throw new UsageError(`${sentence?.replace(/\.$/, "")}. Run --help for usage.`);
  }
}
