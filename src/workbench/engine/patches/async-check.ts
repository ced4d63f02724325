import type { Injector } from "@univerjs/core";
import { Interpreter } from "@univerjs/engine-formula";

/**
 * **Changes:** `Interpreter.checkAsyncNode`, which says whether a formula calls a function that answers
 * with a promise.
 *
 * **Why:** Univer walks the whole formula each time that it is calculated and lists every node of it
 * (engine-formula's `src/engine/interpreter/interpreter.ts`). The answer is the same each time. For speed
 * alone.
 *
 * **Test:** "looks once for functions that answer later" in
 * `test/workbench/engine/patches/work.test.ts`.
 */
export function checkOnceForPromises(injector: Injector): void {
  const interpreter = injector.get(Interpreter);
  const check = interpreter.checkAsyncNode.bind(interpreter);
  const known = new WeakMap<object, boolean>();
  interpreter.checkAsyncNode = (node) => {
    if (!node) return check(node);
    const answer = known.get(node) ?? check(node);
    known.set(node, answer);
    return answer;
  };
}
