import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type OpenWorkbench, openWorkbench } from "../support/workbench-page";

/** What runs in the workbench is what ships to Excel: the same script files, byte for byte. */

const ADDIN = resolve(__dirname, "../../dist/addin");
const OFFICE = resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

const shipped = readFileSync(join(ADDIN, "taskpane.html"), "utf8");
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map((match) => match[1] as string);

/** The scripts that the pane's frame really loaded, as the browser says. */
async function loaded(): Promise<string[]> {
  const frame = bench.page.frames().find((candidate) => candidate.url().includes("/addin/"));
  const urls = await frame?.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => (entry as PerformanceResourceTiming).initiatorType === "script")
      .map((entry) => entry.name),
  );
  return (urls ?? []).map((url) => new URL(url).pathname);
}

test("every script of the shipped page runs, from the shipped file", async () => {
  const own = scriptsOf(shipped).filter((src) => !src.startsWith("https:"));
  expect(own).toContain("functions.js");
  const ran = (await loaded()).filter((path) => path.startsWith("/addin/"));
  for (const src of own) expect(ran).toContain(`/addin/${src}`);
  for (const path of ran) {
    const served = await bench.page.request.get(new URL(path, bench.address).href);
    const file = readFileSync(join(ADDIN, path.slice("/addin/".length)));
    expect([path, (await served.body()).equals(file)]).toEqual([path, true]);
  }
});

test("office.js is the package's own, unmodified", async () => {
  const ran = (await loaded()).filter((path) => path.startsWith("/office/"));
  expect(ran).toContain("/office/office.js");
  for (const path of ran) {
    const served = await bench.page.request.get(new URL(path, bench.address).href);
    const file = readFileSync(join(OFFICE, path.slice("/office/".length)));
    expect([path, (await served.body()).equals(file)]).toEqual([path, true]);
  }
});

test("the pane's page differs in three scripts: two of the host's own around office.js, which is from here", async () => {
  const shell = await (
    await bench.page.request.get(new URL("/addin/pane.html", bench.address).href)
  ).text();
  const added = scriptsOf(shell).filter((src) => !scriptsOf(shipped).includes(src));
  const gone = scriptsOf(shipped).filter((src) => !scriptsOf(shell).includes(src));
  expect(added).toEqual(["/attach.js", "/office/office.js", "/associations.js"]);
  expect(gone).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
});

test("nothing else ran in the pane", async () => {
  const elsewhere = (await loaded()).filter(
    (path) => !path.startsWith("/addin/") && !path.startsWith("/office/"),
  );
  const ours = ["/attach.js", "/associations.js"];
  expect(elsewhere.filter((path) => !ours.some((own) => path.endsWith(own)))).toEqual([]);
});
