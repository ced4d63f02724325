import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A program that some tests run and npm does not install. */
export interface Program {
  readonly name: string;
  /** What tests run in it. */
  readonly runs: string;
  /** The Debian packages that it comes in. */
  readonly packages: readonly string[];
  /** How to get it where there is no apt-get. */
  readonly otherwise: string;
  /** Where it is on this machine; undefined where it is not installed. */
  readonly find: () => string | undefined;
}

function onPath(name: string): string | undefined {
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

function firstOf(paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && existsSync(path));
}

export const CHROMIUM: Program = {
  name: "Chromium",
  runs: "the tests of the workbench and the pane in a browser",
  packages: ["chromium"],
  otherwise: "install Google Chrome, or set CHROMIUM_PATH to a Chromium",
  find: () =>
    firstOf([
      process.env["CHROMIUM_PATH"],
      "/usr/bin/chromium",
      "/usr/bin/chromium-browser",
      "/usr/bin/google-chrome",
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    ]),
};

export const LIBREOFFICE: Program = {
  name: "LibreOffice",
  runs: "the tests of frozen workbooks in another spreadsheet",
  packages: ["libreoffice-calc"],
  otherwise: "install LibreOffice and put its `soffice` on the PATH",
  find: () => onPath("soffice"),
};

export const XMLLINT: Program = {
  name: "xmllint",
  runs: "the tests of files against Microsoft's schemas",
  packages: ["libxml2-utils"],
  otherwise: "install libxml2 and put its `xmllint` on the PATH",
  find: () => onPath("xmllint"),
};

export const WEBKIT: Program = {
  name: "WebKit",
  runs: "the walk through the workbench in the engine of Excel for Mac",
  packages: ["webkit2gtk-driver"],
  otherwise: "WebKitGTK's WebKitWebDriver runs on Linux only",
  find: () => onPath("WebKitWebDriver"),
};

export const XVFB: Program = {
  name: "Xvfb",
  runs: "WebKit without a screen",
  packages: ["xvfb"],
  otherwise: "it runs on Linux only",
  find: () => onPath("Xvfb"),
};

export const PROGRAMS: readonly Program[] = [CHROMIUM, LIBREOFFICE, XMLLINT, WEBKIT, XVFB];

/** What stands in the name of a test that cannot run; empty where it can. */
export function notRun(programs: readonly Program[]): string {
  const absent = programs.filter(({ find }) => find() === undefined).map(({ name }) => name);
  return absent.length === 0 ? "" : ` (NOT RUN: ${absent.join(" and ")} is not installed)`;
}

/** `describe`, or a skipped one whose name says which program is missing. */
export function describeWith(programs: readonly Program[], name: string, tests: () => void): void {
  const reason = notRun(programs);
  (reason ? describe.skip : describe)(`${name}${reason}`, tests);
}
