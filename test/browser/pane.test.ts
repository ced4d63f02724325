import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import { type OpenWorkbench, openWorkbench } from "../support/workbench-page";

/** The pane's screens in a real browser: looked at, at each width and theme, and searched for barriers. */

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const WIDTHS = [320, 450];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

async function paneFrame({ page }: OpenWorkbench): Promise<Frame> {
  const element = await page.locator("iframe").elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("The workbench has no pane.");
  return frame;
}

/** What stands between the screen and a reader: by axe, and by being wider than the pane. */
async function barriers(frame: Frame): Promise<string[]> {
  await frame.evaluate(AXE);
  const violations = await frame.evaluate(async () => {
    const axe = Reflect.get(window, "axe") as { run(): Promise<{ violations: Violation[] }> };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  const excess = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  return excess > 0 ? [...violations, `${excess} px too wide`] : violations;
}

describe.each(["light", "dark"] as const)("In the %s theme", (colorScheme) => {
  let bench: OpenWorkbench;
  let frame: Frame;
  const requests: string[] = [];

  beforeAll(async () => {
    bench = await openWorkbench({ colorScheme });
    frame = await paneFrame(bench);
    bench.page.on("request", (request) => requests.push(request.url()));
  }, 120_000);
  afterAll(() => bench.close(), 60_000);

  async function look(name: string): Promise<void> {
    for (const width of WIDTHS) {
      await bench.page.evaluate((px) => {
        const pane = document.getElementById("pane");
        if (pane) pane.style.width = `${px}px`;
      }, width);
      // Motion and measured charts settle.
      await bench.page.waitForTimeout(400);
      expect(await barriers(frame)).toEqual([]);
      await bench.picture(`pane-${name}-${colorScheme}-${width}`);
    }
  }

  test("deals are searched, filtered by kind, and opened by keyboard alone", async () => {
    const { pane, page } = bench;
    await look("deals");
    await pane.getByLabel("Search the deals").fill("reported from the S-1");
    expect(await pane.locator("main li").count()).toBe(1);
    await pane.getByLabel("Search the deals").fill("");
    await pane.getByLabel("Kind of deal").selectOption({ label: "Colocation" });
    expect(
      await pane.getByText("GPU cloud", { exact: false }).locator("visible=true").count(),
    ).toBe(0);
    await pane.getByLabel("Kind of deal").selectOption("");

    await pane.getByLabel("Search the deals").fill("reported from the S-1");
    await pane.getByLabel("Search the deals").press("Tab");
    // The search's own button to clear it comes first, then the kinds.
    for (let tabs = 0; tabs < 4; tabs++) {
      const at = await frame.evaluate(() => document.activeElement?.textContent ?? "");
      if (at.startsWith("SpaceX–Anthropic")) break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { name: "SpaceX–Anthropic" }).waitFor();
    const focused = await frame.evaluate(() => document.activeElement?.tagName);
    expect(focused).toBe("H2");
  }, 60_000);

  test("a deal shows what binds beside its headline, in each scenario and reading", async () => {
    const { pane } = bench;
    const pair = pane.getByRole("figure").filter({ hasText: "Enforceable" }).first();
    expect(await pair.innerText()).toMatch(/\$45\.0bn[\s\S]*\$6\.17bn[\s\S]*1 May 2026/);
    await pane
      .getByLabel("Reading of the exit clause")
      .selectOption({ label: "90 days from day one" });
    // 30 July 2026 at half fees in May and June: 1,250 + 1,250 × 29 ÷ 31 = 2,419 $m.
    expect(await pair.innerText()).toContain("$2.42bn");
    await pane.getByRole("radio", { name: "Bull" }).check();
    // The scenario brings its own reading: 180 days firm, and the full fee from May.
    expect(await pair.innerText()).toContain("180 days firm");
    await pane.getByRole("radio", { name: "Base" }).check();
    await pane.getByRole("heading", { name: "Paid in all" }).waitFor();
    await pane.getByRole("heading", { name: "What moves the $6.17bn that bind" }).waitFor();
    const cases = pane.getByRole("region", { name: "Cases compared" });
    expect(await cases.getByRole("row", { name: /^Enforceable/ }).textContent()).toBe(
      "Enforceable$1.17bn$6.17bn$11.0bn",
    );
    await look("deal");
    await cases.scrollIntoViewIfNeeded();
    await look("cases");
  }, 60_000);

  test("loading over inputs shows each change; what was edited in the sheet is not ticked", async () => {
    const { pane, page } = bench;
    await bench.showSheet("Inputs");
    await bench.typeInto("B6", "123456789");
    await pane.getByRole("button", { name: "Load into the sheet" }).click();
    const fee = pane.getByRole("checkbox", { name: "Monthly fee at full capacity" });
    await fee.waitFor();
    expect(await fee.isChecked()).toBe(false);
    expect(await pane.getByText("edited by you").count()).toBe(1);
    expect(await pane.getByRole("checkbox", { name: "Notice", exact: true }).isChecked()).toBe(
      true,
    );
    await look("review");

    await pane.getByRole("button", { name: /^Load \d+ changes$/ }).click();
    await pane.getByRole("status").filter({ hasText: "loaded into Inputs" }).waitFor();
    expect(await bench.read("Inputs", "B6")).toEqual([[123_456_789]]);
    expect((await bench.read("Inputs", "A1"))[0]).toEqual([
      "SpaceX–Anthropic, as reported from the S-1",
    ]);
    await look("loaded");
    await pane.getByRole("button", { name: "All deals" }).click();
    await pane.getByText("In this workbook: SpaceX–Anthropic").waitFor();
    await page.waitForTimeout(100);
  }, 60_000);

  test("the load is undone, also after the pane was closed and opened again", async () => {
    const { pane } = bench;
    await frame.evaluate(() => location.reload());
    await pane.getByText("In this workbook: SpaceX–Anthropic").waitFor({ timeout: 60_000 });
    frame = await paneFrame(bench);
    await pane.getByRole("button", { name: "Undo load" }).click();
    await pane.getByRole("status").filter({ hasText: "as it was before the load" }).waitFor();
    expect((await bench.read("Inputs", "A1"))[0]).toEqual(["Colossus 1 as first reported"]);
    expect(await bench.read("Inputs", "B6")).toEqual([[123_456_789]]);
  }, 90_000);

  test("another case is chosen by one cell of the sheet", async () => {
    const { pane } = bench;
    await bench.typeInto("B3", "bull");
    await pane
      .getByRole("status")
      .filter({ hasText: "The bull case was chosen in the sheet" })
      .waitFor();
    // The library's bull case of Colossus 1 is firm for its whole term of 36 months.
    expect(await bench.read("Inputs", "B18")).toEqual([[36]]);
    await pane.getByRole("button", { name: "Undo load" }).click();
    await pane.getByRole("status").filter({ hasText: "as it was before the load" }).waitFor();
    expect(await bench.read("Inputs", "B18")).toEqual([[12]]);
  }, 60_000);

  test("the inputs are saved as a deal of one's own, exported, deleted and imported again", async () => {
    const { pane, page } = bench;
    await pane.getByRole("button", { name: "Save the inputs as a deal" }).click();
    await pane.getByLabel("Name of the deal").fill("My lease");
    await pane.getByRole("button", { name: "Save", exact: true }).click();
    await pane
      .getByRole("status")
      .filter({ hasText: "My lease is kept in this workbook" })
      .waitFor();
    await look("own");
    await pane.getByRole("button", { name: /^My lease/ }).click();
    const exported = page.waitForEvent("download");
    await pane.getByRole("button", { name: "Export as JSON" }).click();
    const file = await (await exported).path();
    await pane.getByRole("button", { name: "Delete", exact: true }).click();
    await pane.getByRole("button", { name: "Delete it for good" }).click();
    await pane.getByLabel("Search the deals").waitFor();
    expect(await pane.getByRole("button", { name: /^My lease/ }).count()).toBe(0);
    await pane.getByLabel("File of a deal").setInputFiles(file);
    await pane.getByRole("button", { name: /^My lease/ }).waitFor();
  }, 60_000);

  test("a file that is no deal is refused in one sentence", async () => {
    const { pane } = bench;
    await pane.getByLabel("File of a deal").setInputFiles({
      name: "deal.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"schema":1,"__proto__":{}}'),
    });
    await pane.getByRole("alert").filter({ hasText: "__proto__: a field of this name" }).waitFor();
  }, 60_000);

  test("a load whose request breaks midway leaves the sheet as it was, and says so", async () => {
    const { pane, page } = bench;
    const before = await bench.read("Inputs", "A1:E90");
    await pane.getByRole("button", { name: /^SpaceX–Anthropic/ }).click();
    await pane.getByRole("button", { name: "Load into the sheet" }).click();
    await pane.getByRole("button", { name: /^Load \d+ changes$/ }).waitFor();
    await page.evaluate(() =>
      window.workbench?.attachment.richApi.faults.plan({ 0: { kind: "cut", after: 12 } }),
    );
    await pane.getByRole("button", { name: /^Load \d+ changes$/ }).click();
    await pane.getByRole("alert").filter({ hasText: "The workbook is as it was." }).waitFor();
    expect(await bench.read("Inputs", "A1:E90")).toEqual(before);
    await look("failed");
  }, 60_000);

  test("a function is found, explained, and inserted at the cell with the workbook's names", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Functions" }).click();
    await pane.getByLabel("Search the functions").fill("total contract value");
    await look("functions");
    await pane.getByRole("button", { name: /^LEASE\.TCV/ }).click();
    const form = pane.getByRole("form", { name: "Arguments of LEASE.TCV" });
    await form.getByRole("textbox", { name: "fee" }).waitFor();
    expect(await form.getByRole("textbox", { name: "fee" }).inputValue()).toBe("MonthlyFee");
    await look("function");
    await bench.showSheet("Inputs");
    await bench.typeInto("A13", "");
    await form.getByRole("button", { name: "Insert at the cell" }).click();
    await pane.getByRole("status").filter({ hasText: "LEASE.TCV stands in Inputs!A14" }).waitFor();
  }, 60_000);

  test("the model is checked, and a finding leads to its cell", async () => {
    const { pane, page } = bench;
    await bench.typeInto("B6", "-5");
    expect(await bench.read("Inputs", "B6")).toEqual([[-5]]);
    await pane.getByRole("button", { name: "Check model" }).click();
    await pane.getByText("Monthly fee at full capacity: give a number of at least 0").waitFor();
    await look("check");
    await pane.getByRole("button", { name: "Go to Inputs!B6" }).click();
    await page.waitForTimeout(300);
    expect(
      await page.evaluate(() =>
        window.workbench?.host.book.engine.workbook.getActiveSheet()?.getName(),
      ),
    ).toBe("Inputs");
  }, 60_000);

  test("templates say what they are built on, and refuse where their names are taken", async () => {
    const { pane } = bench;
    await pane.getByRole("button", { name: "Templates" }).click();
    await pane.getByRole("button", { name: "Build Compute lease" }).click();
    await pane.getByRole("alert").filter({ hasText: "The workbook is as it was." }).waitFor();
    await look("templates");
  }, 60_000);

  test("the workbook is frozen for people without Offtake, and thawed", async () => {
    const { pane, page } = bench;
    const formulas = () =>
      page.evaluate(() => {
        const engine = window.workbench?.host.book.engine;
        const sheets = engine?.workbook.getSheets() ?? [];
        return sheets.flatMap((sheet) => {
          const name = sheet.getName();
          return (engine?.formulas(name, "A1:AZ60") ?? []).flat();
        });
      });
    const before = await formulas();
    const ours = before.filter((formula) => formula?.includes("OFFTAKE."));
    expect(ours.length).toBeGreaterThan(10);
    await pane.getByRole("button", { name: "Check model" }).click();
    const section = pane.getByRole("region", { name: "For people without Offtake" });
    await section.getByRole("button", { name: `Freeze ${ours.length} formulas` }).click();
    await section.getByRole("status").filter({ hasText: "formulas are now values" }).waitFor();
    await section.getByRole("button", { name: `Thaw ${ours.length} formulas` }).waitFor();
    expect((await formulas()).filter((formula) => formula?.includes("OFFTAKE."))).toEqual([]);
    await section.scrollIntoViewIfNeeded();
    await look("frozen");
    await section.getByRole("button", { name: `Thaw ${ours.length} formulas` }).click();
    await section.getByRole("status").filter({ hasText: "formulas are back." }).waitFor();
    expect(await formulas()).toEqual(before);
  }, 90_000);

  test("nothing was asked of any other machine", () => {
    const elsewhere = requests.filter((url) => !url.startsWith(bench.address));
    expect(elsewhere).toEqual([]);
    expect(requests.length).toBeGreaterThan(0);
  });
});
