import type { Frame } from "playwright-core";
import {
  barriersOf,
  faintGraphics,
  held,
  lookAt,
  paneFrame,
  showsFocus,
} from "../support/pane-page";
import { type OpenWorkbench, openWorkbench } from "../support/workbench-page";

/**
 * The pane as an analyst works in it, in a real browser: each screen and state is looked at in light
 * and dark, at 320 and 450 px, and searched for barriers. The tests are one session, in its order.
 */

let bench: OpenWorkbench;
let frame: Frame;

beforeAll(async () => {
  bench = await openWorkbench({ width: 1100, height: 1000, reducedMotion: "reduce" });
  frame = await paneFrame(bench.page);
  await keepInputsAlone();
});
afterAll(() => bench.close());

/** The inputs without the model on them, which would be calculated anew after each change. */
async function keepInputsAlone(): Promise<void> {
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/name");
      names.load("items/name,items/formula");
      await context.sync();
      worksheets.getItem("Inputs").activate();
      for (const sheet of worksheets.items) if (sheet.name !== "Inputs") sheet.delete();
      for (const name of names.items) if (!name.formula.startsWith("=Inputs!")) name.delete();
      worksheets.add("Cover");
      await context.sync();
    }),
  );
  await bench.settled();
}

const pane = () => bench.pane;
const button = (name: string | RegExp) => pane().getByRole("button", { name });
const said = (text: string | RegExp) => pane().getByRole("status").filter({ hasText: text });
const warned = (text: string | RegExp) => pane().getByRole("alert").filter({ hasText: text });

async function look(name: string): Promise<void> {
  expect(await lookAt(bench, name)).toEqual([]);
}

const cell = async (sheet: string, address: string) => (await bench.read(sheet, address))[0]?.[0];

/** The bull case of Colossus 1 is firm for its whole term of 36 months, the base case for 12. */
const LOCK_IN = "LockInMonths";

/** Where a defined name stands on its sheet. */
async function addressOf(name: string): Promise<string> {
  const formula = await bench.page.evaluate(
    (name) => window.workbench?.host.book.engine.names.get(name)?.formula ?? "",
    name,
  );
  return formula.replace(/^.*!/, "").replaceAll("$", "");
}

const input = async (name: string) => cell("Inputs", await addressOf(name));

/** Types into an input, in the base case. */
async function typeInto(name: string, text: string): Promise<void> {
  await bench.typeInto(await addressOf(`Base${name}`), text);
}

/** What the element that has the focus is called. */
function focused(): Promise<string> {
  return frame.evaluate(() => {
    const { activeElement } = document;
    const label = activeElement?.getAttribute("aria-label");
    const field = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : undefined;
    return (label ?? field?.textContent ?? activeElement?.textContent ?? "").trim();
  });
}

/** Goes on by Tab until the wanted element has the focus, which must show at every stop. */
async function tabTo(wanted: RegExp): Promise<void> {
  const unseen: string[] = [];
  for (let tabs = 0; tabs < 60; tabs++) {
    await bench.page.keyboard.press("Tab");
    const name = await focused();
    if (!(await showsFocus(bench, frame))) unseen.push(name);
    if (!wanted.test(name)) continue;
    expect(unseen).toEqual([]);
    return;
  }
  throw new Error(`No Tab leads to ${wanted}.`);
}

test("The pane is there before its charts, its templates and its catalogue are fetched", async () => {
  const scripts = await frame.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => /^\/addin\/.*\.js$/.test(path)),
  );
  expect(scripts).toEqual(["/addin/functions.js", "/addin/taskpane.js"]);
});

describe("Deals", () => {
  test("are searched and filtered by kind", async () => {
    await look("deals");
    await pane().getByLabel("Search deals").fill("reported from the S-1");
    expect(await pane().locator("main li").count()).toBe(1);
    await pane().getByLabel("Search deals").fill("");
    await pane().getByLabel("Kind of deal").selectOption({ label: "Colocation" });
    expect(await pane().getByText("GPU cloud").locator("visible=true").count()).toBe(0);
    await pane().getByLabel("Search deals").fill("no such deal");
    await said("No matching deals.").waitFor();
    await look("deals-none");
    await pane().getByLabel("Search deals").fill("");
    await pane().getByLabel("Kind of deal").selectOption("");
  });

  test("show what binds beside the headline, in each scenario and reading", async () => {
    await button(/^SpaceX–Anthropic/).click();
    const pair = pane().getByRole("figure").filter({ hasText: "Enforceable" }).first();
    expect(await pair.innerText()).toMatch(/\$45\.0bn[\s\S]*\$6\.17bn[\s\S]*May 1, 2026/);
    await pane().getByLabel("Exit-clause interpretation").selectOption({ index: 1 });
    expect(await pair.innerText()).toContain("$2.42bn");
    await pane().getByRole("radio", { name: "Bull" }).check();
    // The scenario brings its own reading: 180 days firm, and the full fee from May.
    expect(await pair.innerText()).toContain("180 days firm");
    await pane().getByRole("radio", { name: "Base" }).check();
    await pane().getByRole("heading", { name: "Cumulative payments" }).waitFor();
    await pane().getByRole("heading", { name: "Drivers of enforceable value ($6.17bn)" }).waitFor();
    const cases = pane().getByRole("region", { name: "Case comparison" });
    expect(await cases.getByRole("row", { name: /^Enforceable/ }).textContent()).toBe(
      "Enforceable$1.17bn$6.17bn$11.0bn",
    );
    await look("deal");
    expect(await faintGraphics(bench)).toEqual([]);
    await pane().getByRole("heading", { name: "Cumulative payments" }).scrollIntoViewIfNeeded();
    await cases.scrollIntoViewIfNeeded();
    await look("cases");
  });

  test("open a source only when its link is clicked", async () => {
    const source = pane().getByRole("link").first();
    const address = (await source.getAttribute("href")) ?? "";
    expect(address).toMatch(/^https:/);
    expect(bench.requests.filter((url) => url.startsWith(address))).toEqual([]);
    const context = bench.page.context();
    const asked = new Promise<string>((resolve) =>
      context.route(/^https:/, (route) => {
        resolve(route.request().url());
        return route.abort();
      }),
    );
    const opened = context.waitForEvent("page");
    await source.click();
    expect(await asked).toBe(address);
    await (await opened).close();
    await context.unroute(/^https:/);
  });
});

describe("A load", () => {
  test("is reviewed, accepted and undone by the keyboard alone, and the focus always shows", async () => {
    const { page } = bench;
    const title = await cell("Inputs", "A1");
    await button("All deals").click();
    await page.locator("iframe").focus();
    await tabTo(/^Search deals/);
    await page.keyboard.type("reported from the S-1");
    await tabTo(/^SpaceX–Anthropic/);
    await page.keyboard.press("Enter");
    await pane().getByRole("heading", { name: "SpaceX–Anthropic" }).waitFor();
    expect(await focused()).toMatch(/^SpaceX–Anthropic/);
    await tabTo(/^Load into workbook/);
    await page.keyboard.press("Enter");
    await pane().getByRole("region", { name: "Changes to apply" }).waitFor();
    expect(await focused()).toBe("Changes to apply");
    await tabTo(/^Monthly fee at full capacity/);
    await page.keyboard.press("Space");
    await tabTo(/^Load \d+ changes/);
    await page.keyboard.press("Enter");
    await said(/Loaded .* into Inputs/).waitFor();
    expect(await cell("Inputs", "A1")).toMatch(/^SpaceX–Anthropic/);
    await tabTo(/^Undo load/);
    await page.keyboard.press("Enter");
    await said("Load undone.").waitFor();
    expect(await cell("Inputs", "A1")).toBe(title);
    // The button is gone; the bar where it was has the focus.
    expect(await focused()).toContain("Load into workbook");
  });

  test("over inputs shows each change; what is unticked is kept under the new deal", async () => {
    await bench.showSheet("Inputs");
    await typeInto("MonthlyFee", "123456789");
    await button("Load into workbook").click();
    const fee = pane().getByRole("checkbox", { name: "Monthly fee at full capacity", exact: true });
    await fee.waitFor();
    expect(await fee.isChecked()).toBe(true);
    await fee.uncheck();
    expect(await pane().getByText("edited by you").count()).toBe(1);
    const power = pane().getByRole("checkbox", { name: "Contracted power", exact: true });
    expect(await power.isChecked()).toBe(true);
    await look("review");
    await button(/^Load \d+ changes$/).click();
    await said(/Loaded .* into Inputs/).waitFor();
    expect(await input("MonthlyFee")).toBe(123_456_789);
    await said("Kept as they were: Monthly fee at full capacity.").waitFor();
    expect(await cell("Inputs", "A1")).toBe(
      "SpaceX–Anthropic, as reported from the S-1 (1 input edited)",
    );
    await look("loaded");
    await button("All deals").click();
    await pane().getByText("Loaded: SpaceX–Anthropic").waitFor();
  });

  test("is undone also after the pane was closed and opened again", async () => {
    await frame.evaluate(() => location.reload());
    await pane().getByText("Loaded: SpaceX–Anthropic").waitFor();
    frame = await paneFrame(bench.page);
    await button("Undo load").click();
    await said("Load undone.").waitFor();
    expect(await cell("Inputs", "A1")).toBe("Colossus 1 as first reported (1 input edited)");
    expect(await input("MonthlyFee")).toBe(123_456_789);
  });

  test("whose request breaks midway leaves the sheet as it was, and says so", async () => {
    const before = await bench.read("Inputs", "A1:E90");
    await button(/^SpaceX–Anthropic/).click();
    await button("Load into workbook").click();
    await button(/^Load \d+ changes$/).waitFor();
    await bench.page.evaluate(() =>
      window.workbench?.attachment.richApi.faults.plan({ 0: { kind: "cut", after: 12 } }),
    );
    await button(/^Load \d+ changes$/).click();
    await warned("The workbook is as it was.").waitFor();
    expect(await bench.read("Inputs", "A1:E90")).toEqual(before);
    await look("failed");
  });

  test("shows how far it is, lets nothing else begin, goes on behind other screens, and is cancelled", async () => {
    const before = await bench.read("Inputs", "A1:E90");
    await button("Load into workbook").click();
    await held(bench, async () => {
      await button(/^Load \d+ changes$/).click();
      await said("Loading SpaceX–Anthropic").waitFor();
      expect(await button("Load into workbook").getAttribute("aria-disabled")).toBe("true");
      await look("loading");
      await button("Templates").click();
      await pane().getByText("Reading the workbook").waitFor();
      await button("Deals").click();
      await said("Loading SpaceX–Anthropic").waitFor();
      await button("Cancel").click();
      await said("Cancelling").waitFor();
      expect(await button("Cancel").getAttribute("aria-disabled")).toBe("true");
    });
    await said("The load was cancelled. The workbook is as it was.").waitFor();
    await look("cancelled");
    expect(await bench.read("Inputs", "A1:E90")).toEqual(before);
  });
});

describe("The scenario", () => {
  const chosen = (name: string) => pane().getByRole("radio", { name, checked: true }).waitFor();

  test("is chosen by one cell of the sheet, and the pane follows once the user turns to it", async () => {
    await button("All deals").click();
    await button(/^Colossus 1 as first reported/).click();
    await chosen("Base");
    await bench.typeInto("B3", "bull");
    expect(await input(LOCK_IN)).toBe(36);
    await pane().getByLabel("Exit-clause interpretation").focus();
    await chosen("Bull");
    await look("switched");
    await bench.typeInto("B3", "base");
    expect(await input(LOCK_IN)).toBe(12);
    await pane().getByLabel("Exit-clause interpretation").focus();
    await chosen("Base");
  });

  test("is chosen in the pane, which writes the sheet's cell, and is undone", async () => {
    await pane().getByRole("radio", { name: "Bear" }).check();
    await button("Load into workbook").click();
    await said("Inputs now shows the bear case.").waitFor();
    expect(await cell("Inputs", "B3")).toBe("bear");
    await button("Undo load").click();
    await said("Load undone.").waitFor();
    expect(await input(LOCK_IN)).toBe(12);
    expect(await cell("Inputs", "B3")).toBe("base");
    await button("All deals").click();
  });
});

describe("Deals of one's own", () => {
  test("are saved from the inputs, exported, deleted and imported again", async () => {
    await button("Save inputs as a deal").click();
    await pane().getByLabel("Deal name").fill("My lease");
    await look("saving");
    await button(/^Save$/).click();
    await said("My lease saved in this workbook").waitFor();
    await look("own");
    await button(/^My lease/).click();
    const exported = bench.page.waitForEvent("download");
    await button("Export as JSON").click();
    const file = await (await exported).path();
    await button(/^Delete$/).click();
    await look("deleting");
    await button("Delete permanently").click();
    await pane().getByLabel("Search deals").waitFor();
    await button(/^My lease/).waitFor({ state: "detached" });
    await pane().getByLabel("Deal file").setInputFiles(file);
    await button(/^My lease/).waitFor();
  });

  test.each([
    ["names nobody may use", '{"schema":1,"__proto__":{}}', "__proto__: a field of this name"],
    ["more than 1 MB", `"${"x".repeat(2_000_000)}"`, "file: give at most 1 MB"],
  ])("are refused in one sentence from a file of %s", async (_, text, sentence) => {
    await pane()
      .getByLabel("Deal file")
      .setInputFiles({
        name: "deal.json",
        mimeType: "application/json",
        buffer: Buffer.from(text),
      });
    await warned(sentence).waitFor();
  });

  test("say why they were refused", () => look("refused"));
});

describe("Functions", () => {
  test("are found and explained, and filled in from the workbook's names", async () => {
    await button("Functions").click();
    await pane().getByLabel("Search functions").fill("quaternion");
    await said("No function matches").waitFor();
    await pane().getByLabel("Search functions").fill("total contract value");
    await look("functions");
    await button(/^LEASE\.TCV/).click();
    const fee = pane().getByRole("form", { name: "Arguments of LEASE.TCV" });
    await fee.getByRole("textbox", { name: "fee" }).waitFor();
    expect(await fee.getByRole("textbox", { name: "fee" }).inputValue()).toBe("MonthlyFee");
    await look("function");
  });

  test("are inserted at the cell, and over a filled one only when asked", async () => {
    await bench.showSheet("Cover");
    await bench.typeInto("B2", "17");
    await bench.page.keyboard.press("ArrowUp");
    await button("Insert in selected cell").click();
    await pane().getByText("Cover!B2 holds “17”.").waitFor();
    await look("overwrite");
    await button(/^Cancel$/).click();
    expect(await cell("Cover", "B2")).toBe(17);
    await button("Insert in selected cell").click();
    await button("Overwrite").click();
    await said("Inserted LEASE.TCV in Cover!B2").waitFor();
    expect(await cell("Cover", "B2")).toBeGreaterThan(1_000_000);
    await look("inserted");
  });
});

describe("Check model", () => {
  test("shows how far it is, and is cancelled", async () => {
    await held(bench, async () => {
      await button("Check model").click();
      await said("Reading the inputs").waitFor();
      await look("checking");
      await button("Cancel").click();
    });
    await said("The check was cancelled. The workbook is as it was.").waitFor();
  });

  test("lists what it finds, and each finding leads to its cell", async () => {
    await bench.showSheet("Inputs");
    await typeInto("MonthlyFee", "-5");
    const place = `Inputs!${await addressOf("MonthlyFee")}`;
    await button("Check again").click();
    await pane().getByText("Monthly fee at full capacity: give a number of at least 0").waitFor();
    await look("check");
    await bench.showSheet("Cover");
    await button(`Go to ${place}`).click();
    await bench.page.waitForFunction(
      () => window.workbench?.host.book.activeSheet.getName() === "Inputs",
    );
  });

  test("enters formulas again that lost their function, and ends clean", async () => {
    const live = await addressOf("MonthlyFee");
    await typeInto("MonthlyFee", String(await cell("Inputs", live.replace(/^B/, "G"))));
    await frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Inputs").getRange("G3");
        range.formulas = [["=_xldudf_OFFTAKE_LEASE_TCV(100, 12)"]];
        await context.sync();
      }),
    );
    await button("Check again").click();
    await button("Repair formulas").click();
    await said("Repaired 1 formula.").waitFor();
    await said("No issues found").waitFor();
    expect(await cell("Inputs", "G3")).toBe(1200);
    await look("clean");
  });

  test("freezes the workbook for people without Offtake, and thaws it, over an edit where asked", async () => {
    const formula = () =>
      bench.page.evaluate(() => window.workbench?.host.book.engine.formulas("Inputs", "G3"));
    await button(/^Freeze \d+ formulas?$/).click();
    await said(/Replaced \d+ formulas? with/).waitFor();
    expect(await formula()).toEqual([[null]]);
    expect(await cell("Inputs", "G3")).toBe(1200);
    await pane().getByText("not follow the inputs. Choose Thaw").waitFor();
    await look("frozen");
    await bench.typeInto("G3", "7");
    await button("Check again").click();
    await pane()
      .getByRole("checkbox", { name: /edited since freezing: Inputs!G3/ })
      .check();
    await look("frozen-edited");
    await button(/^Thaw \d+ formulas?$/).click();
    await said(/Restored \d+ formulas?/).waitFor();
    expect(await formula()).toEqual([["=OFFTAKE.LEASE.TCV(100, 12)"]]);
    await button(/^Freeze \d+ formulas?$/).waitFor();
  });
});

describe("Templates", () => {
  test("say how far a build is, and are cancelled", async () => {
    await button("Templates").click();
    await button("Build Compute lease").waitFor();
    await held(bench, async () => {
      await button("Build Compute lease").click();
      await said("Reading the workbook").waitFor();
      await look("building");
      await button("Cancel").click();
    });
    await said("The build was cancelled. The workbook is as it was.").waitFor();
  });

  test("say what they are built on; a build that breaks midway leaves the workbook as it was", async () => {
    await pane().getByText("Built on Colossus 1 as first reported, base case.").first().waitFor();
    await bench.page.evaluate(() =>
      window.workbench?.attachment.richApi.faults.plan({ 2: { kind: "cut", after: 40 } }),
    );
    await button("Build Compute lease").click();
    await warned("The workbook is as it was.").waitFor();
    await look("templates");
  });
});

describe("The pane outside Excel", () => {
  test("says so, and where to go", async () => {
    for (const theme of ["light", "dark"] as const) {
      const page = await bench.page.context().newPage();
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`${bench.address}addin/taskpane.html`);
      await page.getByRole("heading", { name: "Offtake runs inside a spreadsheet" }).waitFor();
      expect(await barriersOf(page, theme)).toEqual([]);
      await page.close();
    }
  });
});

describe("Nothing leaves the machine", () => {
  test("whatever was done above, nothing was asked of any other", () => {
    const elsewhere = bench.requests.filter(
      (url) => !url.startsWith(bench.address) && !/^(blob|data):/.test(url),
    );
    // The page outside Excel asks for office.js, which the server's policy refuses; the source was clicked.
    const [source, ...others] = elsewhere.filter((url) => !url.endsWith("/office.js"));
    expect(others).toEqual([]);
    expect(source).toMatch(/^https:/);
    expect(bench.requests.length).toBeGreaterThan(10);
  });

  test.each(["fetch", "beacon", "script", "img", "iframe", "link"])(
    "the pane's own policy stops a %s",
    async (kind) => {
      const refused = await frame.evaluate(async (kind) => {
        const address = "https://example.com/x";
        const refusal = new Promise<string>((resolve) =>
          document.addEventListener(
            "securitypolicyviolation",
            ({ blockedURI, disposition }) => resolve(`${disposition} ${blockedURI}`),
            { once: true },
          ),
        );
        if (kind === "fetch") await fetch(address).catch(() => undefined);
        else if (kind === "beacon") navigator.sendBeacon(address, "x");
        else {
          const element = document.createElement(kind);
          element.setAttribute("rel", "stylesheet");
          element.setAttribute(kind === "link" ? "href" : "src", address);
          document.body.append(element);
          void refusal.then(() => element.remove());
        }
        return refusal;
      }, kind);
      expect(refused).toMatch(/^enforce https:\/\/example\.com\/?/);
    },
  );
});
