import { findDeal } from "../../src/deals/library";
import type { DealFile } from "../../src/deals/schema";
import { answerTimeout } from "../../src/excel/request/run";
import { catalogue } from "../../src/functions/catalogue";
import { type OfficeClient, openOffice } from "../support/office";

/** A workbook of one empty sheet on the real client, with what a test asks of it. */
export class OpenWorkbook {
  /** How many batches the host has answered. */
  roundTrips = 0;
  /** Of the next batches: how many actions are done before the host gives up. */
  private readonly cuts: (number | undefined)[] = [];
  private readonly usual = answerTimeout.begin;

  /** @param office By default the engine calls the functions itself, without an add-in's runtime. */
  constructor(readonly office: OfficeClient = openOffice(catalogue)) {
    Object.assign(globalThis, { Excel: this.office.Excel });
    // A request is given up when the host falls silent, which it says, and not for a slow machine.
    answerTimeout.begin = (giveUp) => {
      this.office.faults.onSilence = giveUp;
      return () => {};
    };
    const run = this.office.host.run.bind(this.office.host);
    this.office.host.run = (batch, most) => {
      this.roundTrips++;
      return run(batch, this.cuts.shift() ?? most);
    };
  }

  /** Lets the host give up after so many actions of each of the next batches; undefined: never. */
  cut(...most: (number | undefined)[]): void {
    this.cuts.push(...most);
  }

  close(): void {
    answerTimeout.begin = this.usual;
    this.office.dispose();
  }

  run<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.office.Excel.run(work);
  }

  async type(address: string, typed: string | number | boolean, sheet = "Inputs"): Promise<void> {
    await this.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange(address).formulas = [[typed]];
      await context.sync();
    });
  }

  /** Types into a named cell; an input is typed into the column of the case that is live. */
  async typeInto(name: string, typed: string | number | boolean): Promise<void> {
    await this.run(async (context) => {
      const { names } = context.workbook;
      const cell = names.getItem(name).getRange().load("formulas");
      await context.sync();
      const isInput = String(cell.formulas[0]?.[0]).includes(",CaseColumn)");
      const live = isInput ? names.getItem("CaseColumn").getRange().load("values") : undefined;
      await context.sync();
      const typedInto = live ? cell.getOffsetRange(0, Number(live.values[0]?.[0])) : cell;
      typedInto.formulas = [[typed]];
      await context.sync();
    });
  }

  /** What a named cell shows. */
  async shown(name: string): Promise<unknown> {
    return this.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange().load("values");
      await context.sync();
      return range.values[0]?.[0];
    });
  }

  /** Waits until no cell is `#BUSY!` any more. */
  async answered(): Promise<void> {
    const { engine, host } = this.office;
    do {
      await engine.settle();
      await new Promise((resolve) => setTimeout(resolve, 20));
    } while (host.functions.pending > 0 || !engine.isSettled);
  }

  /** What the cell of a name holds, as the formula bar shows it. */
  async held(name: string): Promise<unknown> {
    return this.run(async (context) => {
      const range = context.workbook.names.getItem(name).getRange().load("formulas");
      await context.sync();
      return range.formulas[0]?.[0];
    });
  }

  /** Everything that a load may touch: sheets with their cells and formats, names, settings. */
  async everything() {
    return this.run(async (context) => {
      const { worksheets, names, settings } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name,items/formula");
      settings.load("items/key,items/value");
      await context.sync();
      const used = worksheets.items.map((sheet) =>
        sheet.getUsedRangeOrNullObject().load("address,formulas,values,numberFormat"),
      );
      await context.sync();
      return {
        sheets: worksheets.items.map(({ name }, i) => {
          const range = used[i];
          return range && !range.isNullObject
            ? { name, address: range.address, cells: range.formulas, formats: range.numberFormat }
            : { name };
        }),
        names: Object.fromEntries(names.items.map(({ name, formula }) => [name, formula])),
        settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, value])),
      };
    });
  }
}

export function deal(id: string): DealFile {
  const found = findDeal(id);
  if (!found) throw new Error(`The library has no ${id}.`);
  return found;
}
