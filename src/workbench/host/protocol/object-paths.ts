import { HostError } from "./host-error";
import { HostObject, NullObject } from "./host-object";
import { readMember } from "./members";
import { type ArgumentInfo, type ObjectPath, ObjectPathType } from "./messages";

/** What stands outside the batch: the workbook, objects by class name, objects that the client keeps. */
export interface Roots {
  readonly workbook: HostObject;
  /** @returns Undefined for a class that the host does not know. */
  readonly create: (className: string) => HostObject | undefined;
  readonly kept: ReadonlyMap<string, HostObject>;
  /** Calls a method in the add-in's name. */
  readonly call: (object: HostObject, method: string, args: readonly unknown[]) => unknown;
}

/** The objects of one batch. Each path is followed once, so `add` adds once. */
export class ObjectPaths {
  private readonly followed = new Map<number, HostObject>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly roots: Roots,
  ) {}

  /** @throws HostError */
  async follow(id: number): Promise<HostObject> {
    const known = this.followed.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidReference", `There is no object path ${id}.`);
    const object = await this.find(path);
    this.followed.set(id, object);
    return object;
  }

  /** Arguments with objects in the place of their paths. */
  arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const references = info?.ReferencedObjectPathIds ?? [];
    return this.resolved(info?.Arguments ?? [], references);
  }

  private resolved(values: readonly unknown[], references: readonly unknown[]): Promise<unknown[]> {
    return Promise.all(values.map((value, i) => this.argument(value, references[i])));
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.follow(reference);
    if (Array.isArray(reference) && Array.isArray(value)) return this.resolved(value, reference);
    return value;
  }

  private async find(path: ObjectPath): Promise<HostObject> {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.roots.workbook;
      case ObjectPathType.newObject:
        return this.roots.create(path.Name) ?? missing("ApiNotFound", path.Name);
      case ObjectPathType.reference:
        return this.roots.kept.get(path.Name) ?? missing("InvalidReference", path.Name);
      case ObjectPathType.nullObject:
        return new NullObject();
      default:
        return this.fromParent(path);
    }
  }

  private async fromParent(path: ObjectPath): Promise<HostObject> {
    const parent = await this.follow(path.ParentObjectPathId ?? 0);
    if (parent instanceof NullObject) return parent;
    const found = await this.memberOf(parent, path);
    if (found instanceof HostObject) return found;
    return missing("ApiNotFound", `${parent.type}.${path.Name} is not an object.`);
  }

  private async memberOf(parent: HostObject, path: ObjectPath): Promise<unknown> {
    switch (path.ObjectPathType) {
      case ObjectPathType.property:
        return readMember(parent, path.Name);
      case ObjectPathType.method:
        return this.roots.call(parent, path.Name, await this.arguments(path.ArgumentInfo));
      case ObjectPathType.indexer:
        return this.roots.call(parent, "getItem", await this.arguments(path.ArgumentInfo));
      default:
        return missing("NotImplemented", `Object paths of type ${path.ObjectPathType}.`);
    }
  }
}

function missing(code: ConstructorParameters<typeof HostError>[0], detail: string): never {
  throw new HostError(code, detail);
}
