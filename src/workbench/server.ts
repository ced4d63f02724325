import { resolve } from "node:path";
import { listen } from "./serve/listen";
import { openBrowser } from "./serve/open-browser";
import { workbenchFiles } from "./serve/workbench-files";

/** `npm start`: serves the built workbench on this machine. */
const DEFAULT_PORT = 3000;
const LAST_PORT = 65_535;

async function start() {
  const wanted = Number(process.env["PORT"] ?? DEFAULT_PORT);
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > LAST_PORT)
    throw new Error(
      `PORT: give a whole number from 1 to ${LAST_PORT}, not ${process.env["PORT"]}.`,
    );
  const { port } = await listen(workbenchFiles(resolve(__dirname, "../..")), wanted);
  const address = `http://localhost:${port}`;
  const taken = port === wanted ? "" : `Port ${wanted} is taken. `;
  process.stdout.write(`${taken}The workbench is at ${address}  (Ctrl+C to stop)\n`);
  openBrowser(address);
}

start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
