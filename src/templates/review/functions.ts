import { catalogue } from "../../functions/catalogue";
import { type Part, pattern } from "../formula/pattern";

/** Functions whose result changes by itself, or that read an address which nobody can follow. */
const FORBIDDEN: readonly string[] = [
  "CELL",
  "INDIRECT",
  "INFO",
  "NOW",
  "OFFSET",
  "RAND",
  "RANDARRAY",
  "RANDBETWEEN",
  "TODAY",
];

/** What is wrong with the functions that a formula calls, and with the marks between them. */
export function functionFaults(formula: string): string[] {
  const parts = pattern(formula);
  return parts.flatMap((part, i) => {
    if (part.kind === "as written" && (part.text === "#" || part.text === "@"))
      return [`${part.text} depends on how a formula spills; name the range.`];
    if (part.kind !== "function") return [];
    if (FORBIDDEN.includes(part.name.toUpperCase()))
      return [`${part.name} is volatile or hides what it reads; refer to the rows by their keys.`];
    return part.name.startsWith("OFFTAKE.") ? callFaults(part.name, parts.slice(i + 1)) : [];
  });
}

function callFaults(name: string, after: readonly Part[]): string[] {
  const called = catalogue.find((one) => `OFFTAKE.${one.name}` === name);
  if (!called) return [`There is no function ${name}.`];
  const required = called.parameters.filter(([, parameter]) => !parameter.isOptional).length;
  const given = argumentsGiven(after);
  if (given >= required && given <= called.parameters.length) return [];
  return [`${name} takes ${required} to ${called.parameters.length} arguments, not ${given}.`];
}

/** @param after What follows the function's name. */
function argumentsGiven(after: readonly Part[]): number {
  let depth = 0;
  let given = 1;
  for (const part of after) {
    const text = part.kind === "as written" ? part.text : "";
    if (text === "(") depth++;
    if (text === ")" && --depth === 0) return given;
    if (text === "," && depth === 1) given++;
  }
  return given;
}
