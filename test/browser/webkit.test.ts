import { describeWith, WEBKIT, XVFB } from "../support/programs";
import { read } from "../support/walker";
import { openInWebKit } from "../support/webkit-page";
import { valueNamed, walk } from "./walk";

/** The same in WebKit, in which Excel for Mac shows the pane. */
describeWith([WEBKIT, XVFB], "In WebKit", () => {
  let walker: Awaited<ReturnType<typeof openInWebKit>>;
  beforeAll(async () => {
    walker = await openInWebKit();
  });
  afterAll(() => walker.close());

  walk(() => walker);

  test("the case is chosen in the pane, and the model follows", async () => {
    await walker.pane.click("All deals");
    await walker.pane.click(/^Colossus 1 as first reported/);
    await walker.pane.choose("Bull");
    await walker.pane.click("Load into workbook");
    await walker.pane.sees("Inputs now shows the bull case.");
    expect(await valueNamed(walker, "Scenario")).toBe("bull");
    // The bull case of Colossus 1 is firm for its whole term.
    expect(await valueNamed(walker, "LockInMonths")).toBe(36);
  });

  test("the case is chosen in the sheet's cell, and the model follows", async () => {
    await walker.showSheet("Inputs");
    await walker.typeInto("B3", "base");
    expect(await valueNamed(walker, "LockInMonths")).toBe(12);
  });

  test("functions are searched, filled in from the workbook's names, and inserted", async () => {
    await walker.ribbon("Functions");
    await walker.pane.fill("Search functions", "total contract value");
    await walker.pane.click(/^LEASE\.TCV/);
    await walker.pane.sees("Insert in selected cell");
    await walker.showSheet("Inputs");
    await walker.typeInto("H3", "17");
    expect((await read(walker, "Inputs", "H3"))[0]?.[0]).toBe(17);
    await walker.pane.click("Insert in selected cell");
    await walker.pane.sees("Inserted LEASE.TCV in Inputs!H4");
    expect((await read(walker, "Inputs", "H4"))[0]?.[0]).toBeGreaterThan(1e9);
  });

  test.each(["Deals", "Templates", "Functions", "Check model"])(
    "%s fits a pane of 320 px",
    async (screen) => {
      await walker.ribbon(screen);
      expect(await walker.tooWideAt(320)).toBe(0);
    },
  );
});
