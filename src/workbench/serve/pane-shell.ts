import { readFile } from "node:fs/promises";

/** Where an add-in takes office.js from; the workbench takes the same library from its package. */
const MICROSOFTS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The page that ships is written densely, without quotes where HTML needs none. */
const OFFICE_SCRIPT = new RegExp(`<script src="?${MICROSOFTS.replaceAll(".", "\\.")}"?></script>`);

/** Served beside the add-in's own files, so that the page's relative addresses hold. */
export const PANE_SHELL = "/addin/pane.html";

/** The workbench attaches itself before office.js looks for its host, and learns the functions after it. */
const SCRIPTS = ["/attach.js", "/office/office.js", "/associations.js"];

/**
 * The pane's page as it ships, with office.js from the package and a script of the workbench's own on
 * each side of it. Made of the shipped page each time, so that the two cannot part.
 */
export async function paneShell(shippedPage: string): Promise<string> {
  const page = await readFile(shippedPage, "utf8");
  if (!OFFICE_SCRIPT.test(page)) throw new Error(`${shippedPage} does not load ${MICROSOFTS}.`);
  const scripts = SCRIPTS.map((source) => `<script src="${source}"></script>`);
  return page.replace(OFFICE_SCRIPT, scripts.join("\n    "));
}
