import { HostError } from "./host-error";
import { HostObject, NullObject } from "./host-object";

/** Objects in an order. */
export abstract class Collection<T extends HostObject> extends HostObject {
  abstract get items(): readonly T[];

  getItemAt(index: number): T {
    const item = this.items[index];
    if (!item) throw new HostError("InvalidArgument");
    return item;
  }

  getCount(): number {
    return this.items.length;
  }
}

/** A collection whose items are asked for by a key of theirs: a name or an id. */
export abstract class KeyedCollection<T extends HostObject> extends Collection<T> {
  abstract getItemOrNullObject(key: string): T | NullObject;

  getItem(key: string): T {
    const item = this.getItemOrNullObject(key);
    if (item instanceof NullObject) throw new HostError("ItemNotFound");
    return item;
  }
}
