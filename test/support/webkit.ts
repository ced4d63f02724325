import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { createServer } from "node:net";
import type { Readable } from "node:stream";
import { WEBKIT, XVFB } from "./programs";
import { WebDriver } from "./webdriver";

/** WebKit, driven by WebKitGTK's own driver on a screen that nobody sees. */
export interface WebKit {
  readonly driver: WebDriver;
  close(): Promise<void>;
}

/** More than any test uses. */
const SCREEN = "1600x1200x24";

/** A step that takes longer hangs, in milliseconds. */
const LONGEST_STEP = 290_000;

export async function launchWebKit(): Promise<WebKit> {
  const screen = spawn(
    XVFB.find() ?? XVFB.name,
    ["-displayfd", "3", "-screen", "0", SCREEN, "-nolisten", "tcp", "-terminate"],
    { stdio: ["ignore", "ignore", "ignore", "pipe"] },
  );
  const display = await firstLine(screen.stdio[3] as Readable);
  const port = await freePort();
  const server = spawn(WEBKIT.find() ?? WEBKIT.name, [`--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: `:${display}`,
      // Xvfb has no graphics card.
      LIBGL_ALWAYS_SOFTWARE: "1",
      WEBKIT_DISABLE_COMPOSITING_MODE: "1",
    },
  });
  const address = `http://127.0.0.1:${port}`;
  await listens(address, server);
  const driver = await WebDriver.open(address, {
    "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
  });
  await driver.setTimeouts(LONGEST_STEP);
  return {
    driver,
    async close() {
      try {
        await driver.close();
      } finally {
        for (const process of [server, screen]) await ended(process);
      }
    },
  };
}

/** The browser that WebKitGTK brings along, in a folder of its version and the machine's kind. */
function miniBrowser(): string {
  const libraries = readdirSync("/usr/lib", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/usr/lib/${name}`);
  const found = ["/usr/lib", "/usr/libexec", ...libraries]
    .flatMap((folder) => ["4.1", "4.0"].map((v) => `${folder}/webkit2gtk-${v}/MiniBrowser`))
    .find(existsSync);
  if (!found) throw new Error("WebKitGTK's MiniBrowser is not installed.");
  return found;
}

async function firstLine(stream: Readable): Promise<string> {
  const [data] = (await once(stream, "data")) as [Buffer];
  return data.toString().trim();
}

/** As the system gives it out. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("No port is free.");
  return address.port;
}

/** Waits for a server for as long as its process lives. */
async function listens(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(`${address}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`WebKitWebDriver ended with exit code ${server.exitCode}.`);
}

async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return;
  const exit = once(process, "exit");
  process.kill();
  await exit;
}
