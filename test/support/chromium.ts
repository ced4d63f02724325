import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Where the systems that we know of keep a Chromium or Chrome. */
const SYSTEM_BROWSERS = [
  process.env["CHROMIUM_PATH"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A browser for tests and pictures: the system's own, which no test downloads. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** @throws Error with one sentence on what to install. */
function chromiumPath(): string {
  return found() ?? installed() ?? missing();
}

function found(): string | undefined {
  const playwrights = chromium.executablePath();
  return [...SYSTEM_BROWSERS, playwrights].find((path) => path && existsSync(path));
}

/** Debian's package when root, else Playwright's own download; both say what they do. */
function installed(): string | undefined {
  try {
    if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
      const quiet = {
        stdio: "ignore",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      } as const;
      execFileSync("apt-get", ["update", "-qq"], quiet);
      execFileSync(
        "apt-get",
        ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
        quiet,
      );
    } else {
      execFileSync(
        process.execPath,
        [require.resolve("playwright-core/cli.js"), "install", "chromium"],
        {
          stdio: "ignore",
        },
      );
    }
  } catch {
    return undefined;
  }
  return found();
}

function missing(): never {
  throw new Error(
    "The browser tests need Chromium: install the package `chromium` (Debian, Ubuntu) or Google Chrome, or set CHROMIUM_PATH.",
  );
}
