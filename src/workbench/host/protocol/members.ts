import { HostError } from "./host-error";
import { HostObject } from "./host-object";

/** Microsoft writes `ShowGridlines` on the wire and `showGridlines` in code. */
function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export function readMember(object: HostObject, name: string): unknown {
  const member = find(object, name);
  if (!member?.get) throw unknown(object, name);
  return member.get.call(object);
}

export function writeMember(object: HostObject, name: string, value: unknown): void {
  const member = find(object, name);
  if (!member?.get) throw unknown(object, name);
  if (!member.set) throw new HostError("AccessDenied", `${name} can only be read.`);
  member.set.call(object, value);
}

export function callMember(object: HostObject, name: string, args: readonly unknown[]): unknown {
  const member: unknown = find(object, name)?.value;
  if (typeof member !== "function") throw unknown(object, name);
  // Office.js sends null for what the caller left out.
  const given = args.map((arg) => arg ?? undefined);
  return Reflect.apply(member, object, given);
}

/** The names of all properties, those of other objects too. */
export function properties(object: HostObject): string[] {
  return prototypes(object).flatMap((prototype) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype))
      .filter(([, { get }]) => get)
      .map(([name]) => name),
  );
}

function find(object: HostObject, name: string): PropertyDescriptor | undefined {
  const wanted = camelCase(name);
  if (wanted === "constructor") return undefined;
  for (const prototype of prototypes(object)) {
    const member = Object.getOwnPropertyDescriptor(prototype, wanted);
    if (member) return member;
  }
  return undefined;
}

/** A class that only sets a property inherits its getter from no one: both stand in one class. */
function prototypes(object: HostObject): object[] {
  const chain: object[] = [];
  let prototype: unknown = Object.getPrototypeOf(object);
  while (prototype instanceof HostObject) {
    chain.push(prototype);
    prototype = Object.getPrototypeOf(prototype);
  }
  return chain;
}

function unknown(object: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", `The workbench has no ${object.type}.${camelCase(name)}.`);
}
