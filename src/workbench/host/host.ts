import type { Engine } from "../engine/engine";
import { Conditions } from "./conditions";
import type { CallRoute } from "./functions/addin-functions";
import { FunctionCalls } from "./functions/function-calls";
import { GridUndo } from "./grid-undo";
import { Workbook } from "./model/workbook";
import { OpenWorkbook } from "./open-workbook";
import { BatchRun, type Session } from "./protocol/batch";
import { HostError } from "./protocol/host-error";
import type { HostObject } from "./protocol/host-object";
import { callMember, writeMember } from "./protocol/members";
import {
  ActionType,
  type Answer,
  type Batch,
  type Entry,
  type ObjectPath,
  ObjectPathType,
} from "./protocol/messages";
import { ADDIN_INTERNAL_SERVICE, AddinInternalService } from "./services/addin-internal-service";
import {
  APP_RUNTIME_SERVICE,
  AppRuntimeService,
  type PaneView,
} from "./services/app-runtime-service";
import { CUSTOM_FUNCTIONS, CustomFunctions } from "./services/custom-functions";
import { WorkbookEvents } from "./workbook-events";

/**
 * What Excel is to an add-in: it answers the batches of Office.js on a workbook, calls the add-in's
 * functions and raises events.
 */
export class Host {
  readonly book: OpenWorkbook;
  readonly functions: FunctionCalls;
  readonly conditions = new Conditions();
  private readonly session: Session;
  private readonly gridUndo: GridUndo;
  private readonly listeners = new Set<() => void>();
  private notify: (entries: readonly Entry[]) => void = () => {};

  /**
   * @param pane What shows the task pane; without a screen, nothing does.
   * @param route How functions are called.
   */
  constructor(
    engine: Engine,
    pane: PaneView = { state: "Visible" },
    route: CallRoute = "calculation",
  ) {
    this.book = new OpenWorkbook(engine);
    this.functions = new FunctionCalls(engine, (entries) => this.notify(entries), route);
    const services = new Map<string, HostObject>([
      [CUSTOM_FUNCTIONS, new CustomFunctions(this.functions)],
      [ADDIN_INTERNAL_SERVICE, new AddinInternalService()],
      [APP_RUNTIME_SERVICE, new AppRuntimeService(pane)],
    ]);
    this.session = {
      workbook: new Workbook(this.book),
      create: (className) => services.get(className),
      kept: new Map<string, HostObject>(),
      settle: () => engine.settle(),
      call: (object, method, args) => {
        if (!READS.test(method)) this.demandWritable();
        return this.asAddin(() => callMember(object, method, args));
      },
      write: (object, name, value) => {
        this.demandWritable();
        return this.asAddin(() => writeMember(object, name, value));
      },
    };
    new WorkbookEvents(this.book);
    this.gridUndo = new GridUndo(this.book);
  }

  /** @param listener Called after each batch of the add-in's own. */
  onAnswer(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** An add-in was opened, perhaps again. */
  connect(notify: (entries: readonly Entry[]) => void): void {
    this.notify = notify;
    this.session.kept.clear();
    this.functions.gone();
    this.book.events.connect(notify);
  }

  /** The add-in's runtime ends: nobody listens to events and answers calls until another connects. */
  disconnect(): void {
    this.connect(() => {});
  }

  /**
   * What somebody does who has the same workbook open elsewhere: events say that it is not from here.
   *
   * @param change On the book, in this client, where it arrives.
   */
  asRemote<T>(change: (book: OpenWorkbook) => T): T {
    this.book.isRemote = true;
    try {
      return change(this.book);
    } finally {
      this.book.isRemote = false;
    }
  }

  /**
   * Answers once the workbook is calculated, as Excel does; but what carries results of functions at
   * once, since until then the runtime holds the next ones back.
   *
   * @param most Stop after so many actions, as if the host broke down there.
   */
  async run(batch: Batch, most?: number): Promise<Answer> {
    const answer = await new BatchRun(batch, this.session).run(most);
    if (this.isHousekeeping(batch)) return answer;
    for (const listener of this.listeners) listener();
    try {
      await this.session.settle();
      return answer;
    } catch (error) {
      // Without an answer the add-in would wait for good.
      const message = error instanceof Error ? error.message : String(error);
      const failure = { Code: "GeneralException", Message: message, Location: "" };
      return { ...answer, Error: answer.Error ?? failure };
    }
  }

  /** Whether Office.js sent the batch for itself: nobody waits for it, and it changes no workbook. */
  isHousekeeping({ ObjectPaths = {}, Actions = [] }: Batch): boolean {
    const isCleaning = Actions.every(
      ({ ActionType: type, Name }) =>
        type === ActionType.instantiate || type === ActionType.trace || Name === "_RemoveReference",
    );
    const paths = Object.values(ObjectPaths);
    return (isCleaning && !paths.some(isChange)) || paths.some(isService);
  }

  private demandWritable(): void {
    if (this.conditions.isReadOnly)
      throw new HostError("AccessDenied", "The workbook is read-only.");
  }

  private asAddin<T>(change: () => T): T {
    this.book.isAddinAtWork = true;
    try {
      return change();
    } finally {
      this.book.isAddinAtWork = false;
      this.gridUndo.beginAnew();
    }
  }
}

/** Methods that change no workbook, also one that is read-only. */
const READS = /^(get|_|load|activate|select|calculate|suspend)/i;

/** The add-in's runtime speaks to Excel itself there, not to a workbook. */
function isService({ ObjectPathType: type }: ObjectPath): boolean {
  return type === ObjectPathType.newObject;
}

/** An object that is made, such as a sheet that is added: to name it is to make it. */
function isChange({ ObjectPathType: type, Name }: ObjectPath): boolean {
  return type === ObjectPathType.method && !/^(Get|_)/i.test(Name);
}
