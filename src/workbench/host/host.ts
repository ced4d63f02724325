import type { Engine } from "../engine/engine";
import { Workbook } from "./model/workbook";
import { OpenWorkbook } from "./openWorkbook";
import { BatchRun, type Session } from "./protocol/batch";
import type { HostObject } from "./protocol/hostObject";
import type { Answer, Batch } from "./protocol/messages";

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
    };
  }

  /** Answers once the workbook is calculated, as Excel does. */
  async run(batch: Batch, most?: number): Promise<Answer> {
    const answer = await new BatchRun(batch, this.session).run(most);
    await this.session.settle();
    return answer;
  }
}
