import type { Engine } from "../engine/engine";
import { Workbook } from "./model/workbook";
import { OpenWorkbook } from "./openWorkbook";
import { BatchRun, type Session } from "./protocol/batch";
import type { HostObject } from "./protocol/hostObject";
import { callMember, writeMember } from "./protocol/members";
import type { Answer, Batch } from "./protocol/messages";
import { WorkbookEvents } from "./workbookEvents";

/**
 * What Excel is to an add-in: it answers the batches of Office.js on a workbook, calls the add-in's
 * functions and raises events.
 */
export class Host {
  readonly book: OpenWorkbook;
  private readonly session: Session;

  constructor(engine: Engine) {
    this.book = new OpenWorkbook(engine);
    this.session = {
      workbook: new Workbook(this.book),
      create: () => undefined,
      kept: new Map<string, HostObject>(),
      settle: () => engine.settle(),
      call: (object, method, args) => this.asAddin(() => callMember(object, method, args)),
      write: (object, name, value) => this.asAddin(() => writeMember(object, name, value)),
    };
    new WorkbookEvents(this.book);
  }

  private asAddin<T>(change: () => T): T {
    this.book.isAddinAtWork = true;
    try {
      return change();
    } finally {
      this.book.isAddinAtWork = false;
    }
  }

  /** Answers once the workbook is calculated, as Excel does. */
  async run(batch: Batch, most?: number): Promise<Answer> {
    const answer = await new BatchRun(batch, this.session).run(most);
    await this.session.settle();
    return answer;
  }
}
