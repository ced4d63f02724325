import type { Injector } from "@univerjs/core";
import { ValueNodeFactory } from "@univerjs/engine-formula";

/**
 * **Changes:** what `ValueNodeFactory.create` is given to read.
 *
 * **Why:** a number in a formula may be written `100.0` or `1E3`. Univer takes it for a text unless it is
 * written as JavaScript prints it (`isRealNum` in engine-formula's `src/engine/ast-node/value-node.ts`); so
 * is every number in an array such as `{1.0,0.5}`.
 *
 * **Test:** "numbers however they are written" in
 * `test/workbench/engine/patches/values.test.ts`.
 */
export function readNumberLiterals(injector: Injector): void {
  const factory = injector.get(ValueNodeFactory);
  const create = factory.create.bind(factory);
  factory.create = (token) => create(asPrinted(token));
}

const NUMBER = /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i;
const TEXT_OR_NUMBER = /"(?:[^"]|"")*"|(\d+\.?\d*|\.\d+)(e[+-]?\d+)?/gi;

function asPrinted(token: string): string {
  if (NUMBER.test(token)) return String(Number(token));
  if (!token.trim().startsWith("{")) return token;
  return token.replace(TEXT_OR_NUMBER, (found) =>
    found.startsWith('"') ? found : String(Number(found)),
  );
}
