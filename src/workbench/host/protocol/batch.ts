import { register } from "./event-source";
import { HostError } from "./host-error";
import { HostObject, identity, NullObject, unkept } from "./host-object";
import { type Action, type ActionResult, ActionType, type Answer, type Batch } from "./messages";
import { ObjectPaths, type Roots } from "./object-paths";
import { query } from "./query";

/** What a batch runs against. */
export interface Session extends Omit<Roots, "kept"> {
  /** Objects that the client holds on to from batch to batch, by reference id. */
  readonly kept: Map<string, HostObject>;
  /** Waits until every value is that of its formula. */
  readonly settle: () => Promise<void>;
  /** Sets a property in the add-in's name. */
  readonly write: (object: HostObject, property: string, value: unknown) => void;
}

/**
 * Runs the actions of a batch in order. It is not atomic, as in Excel: what ran before the action that
 * failed stays done.
 */
export class BatchRun {
  private readonly paths: ObjectPaths;
  private readonly results: ActionResult[] = [];

  constructor(
    private readonly batch: Batch,
    private readonly session: Session,
  ) {
    this.paths = new ObjectPaths(batch.ObjectPaths ?? {}, session);
  }

  /** @param most Stop after so many actions, as if the host broke down there. */
  async run(most = Number.POSITIVE_INFINITY): Promise<Answer> {
    for (const [i, action] of (this.batch.Actions ?? []).entries()) {
      try {
        if (i >= most) throw new HostError("GeneralException");
        this.results.push({ ActionId: action.Id, Value: await this.act(action) });
      } catch (error) {
        return { Results: this.results, Error: this.describe(error, action) };
      }
    }
    return { Results: this.results };
  }

  private async act(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.paths.follow(action.ObjectPathId);
    if (object instanceof NullObject) return actOnNothing(action);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return this.introduce(object);
      case ActionType.query:
      case ActionType.recursiveQuery:
      case ActionType.queryAsJson:
        await this.session.settle();
        return await query(object, action.QueryInfo ?? action.RecursiveQueryInfo);
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        return this.set(object, { [action.Name]: (await this.arguments(action))[0] });
      case ActionType.update:
        return this.set(object, action.ObjectState ?? {});
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError("NotImplemented", `Actions of type ${action.ActionType}.`);
    }
  }

  private introduce(object: HostObject): Readonly<Record<string, string>> {
    const reference = object[identity]()["_ReferenceId"] ?? "";
    const isKept = this.batch.AutoKeepReference || this.session.kept.has(reference);
    return isKept ? this.keep(object) : unkept(object);
  }

  private keep(object: HostObject): Readonly<Record<string, string>> {
    const known = object[identity]();
    if (known["_ReferenceId"]) this.session.kept.set(known["_ReferenceId"], object);
    return known;
  }

  private async call(object: HostObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") return this.keep(object)["_ReferenceId"] ?? null;
    const args = await this.arguments(action);
    if (action.Name === "_RemoveReference") {
      this.session.kept.delete(String(args[0]));
      return null;
    }
    if (register(object, action.Name)) return null;
    const value = await this.session.call(object, action.Name, args);
    return value instanceof HostObject ? null : (value ?? null);
  }

  private set(object: HostObject, state: Readonly<Record<string, unknown>>): null {
    for (const [name, value] of Object.entries(state)) this.session.write(object, name, value);
    return null;
  }

  private arguments({ ArgumentInfo }: Action): Promise<unknown[]> {
    return this.paths.arguments(ArgumentInfo);
  }

  private describe(error: unknown, { ObjectPathId, Name }: Action): NonNullable<Answer["Error"]> {
    const known =
      error instanceof HostError ? error : new HostError("GeneralException", String(error));
    const path = this.batch.ObjectPaths?.[ObjectPathId]?.Name;
    return {
      Code: known.code,
      Message: known.message,
      Location: [path, Name].filter(Boolean).join("."),
    };
  }
}

/**
 * Nothing is null to a question, and a method of nothing does nothing: Microsoft's samples begin with
 * `worksheets.getItemOrNullObject("Sample").delete()`, whether the sheet is there or not.
 *
 * @throws HostError ItemNotFound where a property of nothing is set.
 */
function actOnNothing({ ActionType: type }: Action): null {
  const isAsking = type === ActionType.instantiate || type === ActionType.query;
  if (isAsking || type === ActionType.method) return null;
  throw new HostError("ItemNotFound");
}
