import { spawn } from "node:child_process";

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["open"],
  win32: ["cmd", "/c", "start", ""],
  linux: ["xdg-open"],
};

/** Opens a browser where someone sits before one; where there is none the printed address is enough. */
export function openBrowser(address: string): void {
  const [program, ...rest] = OPENERS[process.platform] ?? [];
  const hasScreen =
    process.platform !== "linux" || process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"];
  if (!program || !hasScreen || process.env["CI"] || !process.stdout.isTTY) return;
  const opener = spawn(program, [...rest, address], { stdio: "ignore", detached: true });
  opener.on("error", () => undefined);
  opener.unref();
}
