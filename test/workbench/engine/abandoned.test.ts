import { leaseOrBuild } from "../../../src/templates/models/lease-or-build";
import { planContent } from "../../../src/workbench/engine/plan-content";
import { calculated, engineForTests, named, planned } from "../../support/templates";

/**
 * After a calculation was given up, the next workbook shows its own values: with the time limit of the
 * first version, this one showed no headline, and the checks of the model were blank.
 */

const engine = engineForTests();
const plan = planned(leaseOrBuild, "coreweave-openai");
const shown = (name: string) => named(engine, plan, name);
const allShown = () => Object.fromEntries(plan.names.map(({ name }) => [name, shown(name)]));

let expected: ReturnType<typeof allShown>;
beforeAll(async () => {
  await calculated(engine, plan);
  expected = allShown();
});

/** Resolves once a calculation has come so far. */
function reaches(stage: string, share: number): Promise<void> {
  return new Promise((resolve) => {
    const listening = engine.onProgress((progress) => {
      if (progress.stage !== stage || progress.done < progress.total * share) return;
      listening.dispose();
      resolve();
    });
  });
}

test.each([
  ["Reading formulas", 0.3],
  ["Calculating", 0.1],
  ["Calculating", 0.6],
])("the model loaded after one that was given up at %s, %d of it", async (stage, share) => {
  engine.load(planContent(planned(leaseOrBuild, "coreweave-meta-2025")));
  const reached = reaches(stage, share);
  const given = engine.settle().catch((error: unknown) => String(error));
  await reached;
  await engine.cancel();
  expect(await given).toMatch(/canceled/);

  await calculated(engine, plan);
  // As the companies announced: up to $11.9bn in March 2025, and $4bn and $6.5bn more since.
  expect(shown("HeadlineValue")).toBe(22.4e9);
  expect(allShown()).toEqual(expected);
});
