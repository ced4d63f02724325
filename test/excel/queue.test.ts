import { saveInputs } from "../../src/excel/inputs/save";
import { loadedStatus } from "../../src/excel/inputs/status";
import { acceptLoad, confirmUndo, startLoad, startUndo } from "../../src/excel/load/actions";
import type { Preview } from "../../src/excel/load/load";
import { Cancelled, type Progress, type Steps } from "../../src/excel/request/progress";
import { enqueue, isBusy, onBusy } from "../../src/excel/request/queue";
import type { Terms } from "../../src/templates/inputs-sheet";
import { deal, OpenWorkbook } from "./open-workbook";

/** What is done to a workbook at the same time, and what is stopped on its way. */

let book: OpenWorkbook;
beforeEach(() => {
  book = new OpenWorkbook();
});
afterEach(() => book.close());

const base: Terms = { deal: deal("spacex-anthropic"), scenario: "base" };
const third: Terms = { deal: deal("spacex-google"), scenario: "bull" };
const other: Terms = { deal: deal("colossus-1"), scenario: "base" };

const cells = async () => {
  const { sheets, names } = await book.everything();
  return { sheets, names };
};

async function toReview(terms: Terms): Promise<Preview> {
  const asked = await startLoad(terms);
  if (asked.is !== "to review") throw new Error("Nothing is to be looked at.");
  return asked.preview;
}

const all = ({ differences }: Preview) => new Set(differences.map(({ name }) => name));

/** Puts back what the last load changed. */
async function undo(): Promise<void> {
  const asked = await startUndo();
  if (asked.is === "to confirm") await confirmUndo(asked.preview);
}

describe("Two loads at once", () => {
  it("into an empty workbook: the second sees what the first wrote, and can be looked at", async () => {
    const [first, second] = await Promise.all([startLoad(base), startLoad(other)]);
    expect(first.is).toBe("done");
    if (second.is !== "to review") throw new Error("It was loaded over the first.");
    expect((await loadedStatus()).loaded?.title).toBe(base.deal.title);
    const between = await cells();
    await acceptLoad(second.preview, all(second.preview));
    expect((await loadedStatus()).loaded?.title).toBe(other.deal.title);
    await undo();
    expect(await cells()).toEqual(between);
  });

  it("of lists that were open at once: the second is refused whole, and the first can be undone", async () => {
    await startLoad(base);
    const before = await cells();
    const [first, second] = [await toReview(third), await toReview(other)];
    const [done, refused] = await Promise.allSettled([
      acceptLoad(first, all(first)),
      acceptLoad(second, all(second)),
    ]);
    expect(done.status).toBe("fulfilled");
    expect(String((refused as PromiseRejectedResult).reason)).toMatch(
      "Inputs changed while you were reviewing. The workbook is as it was. Review the updated list, then load again.",
    );
    expect((await loadedStatus()).loaded).toEqual({ title: third.deal.title, scenario: "bull" });
    await undo();
    expect(await cells()).toEqual(before);
  });
});

describe("While an undo is under way", () => {
  it("a load waits for it, and is undone by itself", async () => {
    await startLoad(base);
    const preview = await toReview(third);
    await acceptLoad(preview, all(preview));
    const [, asked] = await Promise.all([startUndo(), startLoad(other)]);
    expect((await loadedStatus()).loaded?.title).toBe(base.deal.title);
    const between = await cells();
    if (asked.is !== "to review") throw new Error("It was loaded unseen.");
    await acceptLoad(asked.preview, all(asked.preview));
    await undo();
    expect(await cells()).toEqual(between);
  });

  it("one that was confirmed before more was edited asks again", async () => {
    await startLoad(base);
    await book.typeInto("MonthlyFee", 5);
    const asked = await startUndo();
    if (asked.is !== "to confirm") throw new Error("It was undone.");
    await book.typeInto("TermMonths", 7);
    const again = await confirmUndo(asked.preview);
    expect(again).toMatchObject({
      is: "to confirm",
      preview: { editedSince: ["MonthlyFee", "TermMonths"] },
    });
    expect(await book.shown("TermMonths")).toBe(7);
    if (again.is === "to confirm") expect((await confirmUndo(again.preview)).is).toBe("done");
    expect(await startUndo()).toEqual({ is: "nothing" });
  });
});

describe("The sheet of inputs under a load", () => {
  beforeEach(() => startLoad(base));

  it("may be renamed: the load finds it, and so does the undo", async () => {
    const preview = await toReview(third);
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").name = "Drivers";
      await context.sync();
    });
    const before = await cells();
    await acceptLoad(preview, all(preview));
    expect((await loadedStatus()).loaded).toEqual({ title: third.deal.title, scenario: "bull" });
    await undo();
    expect(await cells()).toEqual(before);
  });

  it("may be deleted: the sentence says so, and nothing else is touched", async () => {
    const preview = await toReview(third);
    await book.run(async (context) => {
      context.workbook.worksheets.getItem("Inputs").delete();
      await context.sync();
    });
    const before = await book.everything();
    await expect(acceptLoad(preview, all(preview))).rejects.toThrow(
      "A sheet or name that Offtake needs is missing. The workbook is as it was. Load the deal again, or undo the deletion in Excel.",
    );
    expect(await book.everything()).toEqual(before);
  });
});

describe("A pane that is gone before it could put anything back", () => {
  /** How many actions of the load are done; its putting back is never answered. */
  const CUTS = [1, 8, 40, 120, 300];

  it.each(CUTS)(
    "leaves a load into an empty workbook that can be undone, after %i actions",
    async (most) => {
      await book.type("A1", "=1+1", "Sheet1");
      const before = await book.everything();
      book.cut(undefined, most, 0);
      await expect(startLoad(base)).rejects.toThrow("Part of the load may remain");
      const { undoable } = await loadedStatus();
      if (undoable) await undo();
      const { settings, ...now } = await book.everything();
      expect(now).toEqual({ sheets: before.sheets, names: before.names });
      expect(undoable === undefined || Object.keys(settings).length === 0).toBe(true);
    },
  );

  it.each(CUTS.slice(1, 4))(
    "leaves a load over inputs that can be undone, after %i actions",
    async (most) => {
      await startLoad(base);
      await book.typeInto("RampShare", "=1/3");
      const before = await cells();
      const preview = await toReview(other);
      book.cut(most, 0);
      await expect(acceptLoad(preview, all(preview))).rejects.toThrow(
        "Part of the load may remain",
      );
      const asked = await startUndo();
      expect(asked.is).toBe("done");
      expect(await cells()).toEqual(before);
      expect((await loadedStatus()).loaded?.title).toBe(base.deal.title);
    },
  );
});

describe("What is stopped", () => {
  /** Stops at the report of this number, or after the last one. */
  function stopping(at: number): Steps & { readonly seen: Progress[] } {
    const controller = new AbortController();
    const seen: Progress[] = [];
    return {
      seen,
      signal: controller.signal,
      report(progress) {
        seen.push(progress);
        if (seen.length === at) controller.abort();
      },
    };
  }

  it.each([1, 2])("a load, at its step %i, leaves an empty workbook as it was", async (at) => {
    await book.type("A1", "=1+1", "Sheet1");
    const before = await book.everything();
    const steps = stopping(at);
    const load = startLoad(base, steps);
    await expect(load).rejects.toThrow(Cancelled);
    await expect(load).rejects.toThrow("The load was cancelled. The workbook is as it was.");
    expect(steps.seen.map(({ doing }) => doing)).toEqual(
      ["Reading the workbook", `Loading ${base.deal.title}`].slice(0, at),
    );
    expect(await book.everything()).toEqual(before);
  });

  it("a load over inputs leaves them as they were, with the undo that there was", async () => {
    await startLoad(base);
    await book.typeInto("RampShare", "=1/3");
    const preview = await toReview(other);
    const before = await book.everything();
    await expect(acceptLoad(preview, all(preview), stopping(1))).rejects.toThrow(
      "The load was cancelled. The workbook is as it was.",
    );
    expect(await book.everything()).toEqual(before);
  });

  it("an undo is not begun", async () => {
    await startLoad(base);
    const before = await book.everything();
    await expect(startUndo(stopping(1))).rejects.toThrow("The undo was cancelled.");
    expect(await book.everything()).toEqual(before);
  });
});

describe("Turns", () => {
  it("are taken one after another, whatever becomes of each, and are told of", async () => {
    const told: boolean[] = [];
    const stop = onBusy(() => told.push(isBusy()));
    const order: string[] = [];
    const slow = enqueue(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      order.push("slow");
      throw new Error("Failed.");
    });
    const quick = enqueue(async () => order.push("quick"));
    expect(isBusy()).toBe(true);
    await expect(slow).rejects.toThrow("Failed.");
    await quick;
    stop();
    expect(order).toEqual(["slow", "quick"]);
    expect(isBusy()).toBe(false);
    expect(told).toEqual([true, true, true, false]);
  });

  it("keep two deals that are saved at once", async () => {
    await startLoad(base);
    await Promise.all([saveInputs("One"), saveInputs("Two")]);
    expect((await loadedStatus()).own.map(({ title }) => title)).toEqual(["One", "Two"]);
  });
});
