import { dirname, join } from "node:path";
import { PANE_SHELL, paneShell } from "./pane-shell";
import { staticFiles } from "./static-files";

/** Nothing is had from anywhere but this machine, and no other page may frame what is served. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "frame-ancestors 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The workbench, the add-in that it hosts, and Microsoft's library, each from where it was put. */
export function workbenchFiles(root: string) {
  const addin = join(root, "dist/addin");
  const office = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  return staticFiles(
    [
      { prefix: "/addin/", folder: addin },
      { prefix: "/office/", folder: office },
      { prefix: "/", folder: join(root, "dist/workbench") },
    ],
    { [PANE_SHELL]: () => paneShell(join(addin, "taskpane.html")) },
    POLICY,
  );
}
