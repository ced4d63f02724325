import { Collection } from "./collection";
import { HostObject as AnyHostObject, type HostObject, identity } from "./hostObject";
import { pascalCase, properties, readMember } from "./members";
import type { QueryInfo } from "./messages";

/** A property by name, with what is wanted of it where it is an object. */
type Wanted = Map<string, Wanted>;

/** What `load` asks for, in the shape in which the client takes it. */
export function query(object: HostObject, info: QueryInfo = {}): Record<string, unknown> {
  const wanted: Wanted = new Map();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])])
    want(wanted, path.split("/"));
  return answer(object, wanted, info);
}

function want(wanted: Wanted, [name, ...rest]: readonly string[]): void {
  if (!name) return;
  const inner = wanted.get(name) ?? new Map();
  wanted.set(name, inner);
  want(inner, rest);
}

function answer(object: HostObject, wanted: Wanted, page: QueryInfo = {}): Record<string, unknown> {
  if (object instanceof Collection) return answerCollection(object, wanted, page);
  const names = wanted.size > 0 ? [...wanted.keys()] : scalars(object);
  const loaded = names.map((name) => [
    pascalCase(name),
    valueOrObject(readMember(object, name), wanted.get(name)),
  ]);
  return { ...object[identity](), ...Object.fromEntries(loaded) };
}

/** `load("name")` on a collection means its items' names, as `load("items/name")` does. */
function answerCollection(
  collection: Collection<HostObject>,
  wanted: Wanted,
  { Top, Skip = 0 }: QueryInfo,
): Record<string, unknown> {
  const { items, ...own } = Object.fromEntries(wanted);
  const ofItems = new Map([
    ...(items ?? []),
    ...Object.entries(own).filter(([name]) => name !== "count"),
  ]);
  const last = Top === undefined ? undefined : Skip + Top;
  return {
    _Items: collection.items.slice(Skip, last).map((item) => answer(item, ofItems)),
    ...(own["count"] ? { Count: collection.items.length } : {}),
  };
}

function valueOrObject(value: unknown, wanted: Wanted | undefined): unknown {
  return value instanceof AnyHostObject ? answer(value, wanted ?? new Map()) : value;
}

/** `load()` without names loads every plain property. */
function scalars(object: HostObject): string[] {
  return properties(object).filter((name) => !(readMember(object, name) instanceof AnyHostObject));
}
