import { readFile } from "node:fs/promises";

/** Where an add-in takes office.js from; the workbench takes the same library from its package. */
const MICROSOFTS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The page that ships is written densely, without quotes where HTML needs none. */
const OFFICE_SCRIPT = new RegExp(`<script src="?${MICROSOFTS.replaceAll(".", "\\.")}"?></script>`);

/** Served beside the add-in's own files, so that the page's relative addresses hold. */
export const PANE_SHELL = "/addin/pane.html";

/**
 * The pane's page as it ships, but for two things: the workbench attaches itself before office.js
 * looks for its host, and office.js comes from the package. Made of the shipped page each time, so
 * that the two cannot part.
 */
export async function paneShell(shippedPage: string): Promise<string> {
  const page = await readFile(shippedPage, "utf8");
  if (!OFFICE_SCRIPT.test(page)) throw new Error(`${shippedPage} does not load ${MICROSOFTS}.`);
  return page.replace(
    OFFICE_SCRIPT,
    '<script src="/attach.js"></script>\n    <script src="/office/office.js"></script>',
  );
}
