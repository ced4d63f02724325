import { type OpenWorkbench, openWorkbench } from "../support/workbench-page";
import { walk } from "./walk";

/** A newcomer's first minutes, in Chromium. */

let bench: OpenWorkbench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(() => bench.close());

walk(
  () => bench.walker,
  (name) => bench.picture(name),
);
