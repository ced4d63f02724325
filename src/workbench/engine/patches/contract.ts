import type { Injector } from "@univerjs/core";
import { behaviors } from "./behaviors";
import { MEMBERS } from "./members";
import { type ReliedOn, reliedOn } from "./relied-on";

/** Versions of Univer that the patches were tested with. */
const KNOWN_VERSIONS: readonly string[] = ["0.25.1"];

let isChecked = false;

/** Once for each process, since it is the same code each time. @throws Error as {@link checkContract} */
export function checkContractOnce(injector: Injector): void {
  if (isChecked) return;
  checkContract(reliedOn(injector));
  isChecked = true;
}

/** @throws Error that lists all that is not as the patches need it, or the version that nobody tried. */
export function checkContract(found: ReliedOn): void {
  refuse(found.versions, [...missing(found.services, MEMBERS), ...changed(found)]);
}

/** @throws Error where something is broken, or a version is not one that was tried. */
export function refuse(versions: ReliedOn["versions"], broken: readonly string[]): void {
  const strange = versions.filter(({ version }) => !KNOWN_VERSIONS.includes(version));
  if (broken.length === 0 && strange.length === 0) return;
  const named = (strange.length > 0 ? strange : versions)
    .map(({ packageName, version }) => `${packageName} ${version}`)
    .join(", ");
  const consequence =
    broken.length > 0
      ? `It breaks: ${broken.join("; ")}.`
      : "It has all that the patches rely on: test the engine with it, and add it to KNOWN_VERSIONS.";
  throw new Error(
    `The workbench does not run on ${named}; it knows ${KNOWN_VERSIONS.join(", ")}. ${consequence}`,
  );
}

/** Members by the service that has them, each with its type as {@link kindOf} names it. */
type Members = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function missing(services: Readonly<Record<string, object>>, expected: Members): string[] {
  return Object.entries(expected).flatMap(([service, members]) => {
    const owner = services[service] ?? {};
    return Object.entries(members).flatMap(([member, type]) => {
      const kind = kindOf(Reflect.get(owner, member), member in owner);
      const isAsNeeded = type === "anything" ? kind !== "missing" : kind === type;
      return isAsNeeded ? [] : [`${service}.${member} is ${kind}, not ${type}`];
    });
  });
}

function kindOf(value: unknown, exists: boolean): string {
  if (!exists) return "missing";
  if (value === undefined) return "undefined";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function changed(found: ReliedOn): string[] {
  const broken = behaviors.flatMap(({ says, holds }) => {
    try {
      return holds(found) ? [] : [says];
    } catch (error) {
      return [`${says} (${error instanceof Error ? error.message : String(error)})`];
    }
  });
  found.forget();
  return broken;
}
