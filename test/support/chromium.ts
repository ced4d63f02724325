import { type Browser, chromium } from "playwright-core";
import { CHROMIUM } from "./programs";

const CHROMIUM_ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A browser for tests and pictures: the system's own, which no test downloads. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGUMENTS });
}

/** @throws Error with one sentence on what to install. */
function chromiumPath(): string {
  const path = CHROMIUM.find();
  if (path !== undefined) return path;
  throw new Error(
    "Chromium is not installed: `npm run test:install` installs it, or says how to get it.",
  );
}
