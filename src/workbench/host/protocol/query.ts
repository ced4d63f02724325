import { Collection } from "./collection";
import { HostObject, unkept } from "./host-object";
import { pascalCase, properties, readMember } from "./members";
import type { QueryInfo } from "./messages";

/** A property by name, with what is wanted of it where it is an object. */
type Wanted = Map<string, Wanted>;

/** What `load` asks for, in the shape in which the client takes it. */
export function query(object: HostObject, info: QueryInfo = {}): Promise<Loaded> {
  const wanted: Wanted = new Map();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])])
    want(wanted, path.split("/"));
  return load(object, wanted, info);
}

type Loaded = Record<string, unknown>;

function want(wanted: Wanted, [name, ...rest]: readonly string[]): void {
  if (!name) return;
  const inner: Wanted = wanted.get(name) ?? new Map();
  wanted.set(name, inner);
  want(inner, rest);
}

async function load(object: HostObject, wanted: Wanted, page: QueryInfo = {}): Promise<Loaded> {
  if (object instanceof Collection) return loadCollection(object, wanted, page);
  const loaded: Loaded = { ...unkept(object) };
  // `load()` without names loads every plain property.
  const names = wanted.size > 0 ? wanted.keys() : plainProperties(object);
  for (const name of names) {
    const value = await readMember(object, name);
    loaded[pascalCase(name)] =
      value instanceof HostObject ? await load(value, wanted.get(name) ?? new Map()) : value;
  }
  return loaded;
}

/** `load("name")` on a collection means its items' names, as `load("items/name")` does. */
async function loadCollection(
  collection: Collection<HostObject>,
  wanted: Wanted,
  { Top = Number.POSITIVE_INFINITY, Skip = 0 }: QueryInfo,
): Promise<Loaded> {
  const ofItems: Wanted = new Map([...wanted, ...(wanted.get("items") ?? [])]);
  for (const own of ["items", "count"]) ofItems.delete(own);
  const items: Loaded[] = [];
  for (const item of collection.items.slice(Skip, Skip + Top))
    items.push(await load(item, ofItems));
  return { _Items: items, ...(wanted.has("count") ? { Count: collection.items.length } : {}) };
}

function plainProperties(object: HostObject): string[] {
  return properties(object).filter((name) => !(readMember(object, name) instanceof HostObject));
}
