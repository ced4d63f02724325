/** How the client finds an object again; see {@link HostObject}. */
export const identity: unique symbol = Symbol("identity");

/**
 * An object of Excel's object model. Its public methods, getters and setters carry Microsoft's names
 * and are the API: the client reaches them by name, and nothing else. What the host keeps for itself
 * in such a class is a field, a `#private` member or a symbol.
 */
export abstract class HostObject {
  /** Microsoft's name of the class, for where an error happened. */
  abstract readonly type: string;

  /** What the client is told when it first meets the object: by it, it asks for the same one again. */
  [identity](): Readonly<Record<string, string>> {
    return {};
  }
}

/** The same without a reference: what nobody keeps is not found again in a later batch, as in Excel. */
export function unkept(object: HostObject): Readonly<Record<string, string>> {
  const { _ReferenceId, ...known } = object[identity]();
  return known;
}

/** What `getItemOrNullObject` gives where there is nothing; what is asked of it is nothing too. */
export class NullObject extends HostObject {
  readonly type = "NullObject";
}
