import { type OpenWorkbench, openWorkbench } from "../support/workbench-page";

/** How often the grid is drawn: counted, since time depends on the machine. */

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench({ query: "template=gpu-fleet&deal=coreweave-openai" });
  await bench.page.evaluate(() => {
    const engine = window.workbench?.host.book.engine;
    if (!engine) throw new Error("The workbench is not open.");
    const { clearRect } = CanvasRenderingContext2D.prototype;
    // Univer clears the grid's canvas before it draws on it.
    CanvasRenderingContext2D.prototype.clearRect = function (...args) {
      if (this.canvas.id.startsWith("univer-sheet-main-canvas")) counted.draws++;
      clearRect.apply(this, args);
    };
    const native = window.requestAnimationFrame;
    window.requestAnimationFrame = (callback) => {
      counted.frames++;
      return native(callback);
    };
    const counted = { draws: 0, frames: 0 };
    Object.assign(window, { counted, native });
  });
});
afterAll(() => bench.close());

declare global {
  interface Window {
    counted: { draws: number; frames: number };
    native: typeof requestAnimationFrame;
  }
}

/** Writes to a cell, and waits for what is drawn of it. */
function edit(sheet: string | undefined, address: string, content: object) {
  return bench.page.evaluate(
    async ([sheet, address, content]) => {
      const { engine } = window.workbench?.host.book ?? {};
      const front = engine?.workbook.getActiveSheet()?.getName();
      if (!engine || !front) throw new Error("The workbench is not open.");
      const still = async () => {
        for (let frame = 0; frame < 20; frame++) await new Promise((next) => window.native(next));
      };
      await still();
      Object.assign(window.counted, { draws: 0, frames: 0 });
      engine.set(sheet ?? front, address, [[content]]);
      await engine.settle();
      await still();
      return { ...window.counted };
    },
    [sheet, address, content] as const,
  );
}

test("an edit that changes no visible cell draws nothing", async () => {
  const hidden = await bench.page.evaluate(() => {
    const { workbook } = window.workbench?.host.book.engine ?? {};
    return workbook?.getSheets().at(-1)?.getName();
  });
  expect((await edit(hidden, "AZ500", { value: 2 })).draws).toBe(0);
  expect((await edit(hidden, "AZ501", { formula: "=AZ500*2" })).draws).toBe(0);
  expect((await edit(hidden, "AZ500", { value: 3 })).draws).toBe(0);
});

test("an edit of a visible cell, or of what one refers to or spills from, is drawn", async () => {
  expect((await edit(undefined, "H1", { value: 2 })).draws).toBeGreaterThan(0);
  await edit(undefined, "I1", { formula: "=SEQUENCE(2,1,AZ900)" });
  expect((await edit(undefined, "AZ900", { value: 7 })).draws).toBeGreaterThan(0);
  expect((await edit(undefined, "H1", { value: 2 })).draws).toBe(0);
});

test("asks for frames only where there is something to draw", async () => {
  const frames = await bench.page.evaluate(async () => {
    const still = async () => {
      for (let frame = 0; frame < 30; frame++) await new Promise((next) => window.native(next));
    };
    await still();
    window.counted.frames = 0;
    await still();
    return window.counted.frames;
  });
  // The cursor of the cell editor blinks twice a second.
  expect(frames).toBeLessThan(15);
});

test("reads a text once for the mark of texts that look like numbers", async () => {
  await edit(undefined, "H2", { value: "plain" });
  await edit(undefined, "H3", { value: "12" });
  const [plain, number, sorts] = await bench.page.evaluate(() => {
    const sheet = window.workbench?.host.book.engine.workbook.getActiveSheet();
    if (!sheet) throw new Error("The workbench is not open.");
    const cells = [sheet.getCell(1, 7), sheet.getCell(2, 7)];
    // Univer sorts the names of months each time that it tries to read a text as a date.
    const { sort } = Array.prototype;
    let sorts = 0;
    Array.prototype.sort = function (...args) {
      sorts++;
      return sort.apply(this, args);
    };
    sheet.getCell(1, 7);
    Array.prototype.sort = sort;
    return [...cells, sorts] as const;
  });
  expect(plain).toMatchObject({ v: "plain", t: 1 });
  expect(plain).not.toHaveProperty("markers");
  expect(number).toHaveProperty("markers");
  expect(sorts).toBe(0);
});
