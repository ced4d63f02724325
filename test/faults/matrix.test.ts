import { neocloudComparables } from "../../src/templates/models/neocloud-comparables";
import { type Action, actions, builds } from "./actions";
import { type FaultKind, kinds, representative } from "./kinds";
import { Tally } from "./tally";
import { courseOf, type Outcome, trial } from "./trial";

/**
 * Each action of the user's × each request that it makes × each thing that can go wrong with a request.
 * Afterwards the workbook is as it was or as it should be, the pane says which, and a second try works.
 *
 * `npm test` uses a representative of each kind of fault, and of the builds, which are slow, the one that
 * calculates fastest, whose requests meet the kinds in turn; `npm run test:faults` runs everything.
 */
const isWhole = process.env["OFFTAKE_FAULTS"] === "all";
const tried: readonly FaultKind[] = isWhole ? kinds : representative;

const tally = new Tally(tried.map(({ name }) => name));

afterAll(() => process.stdout.write(`${tally.table()}\n`));

test.each(actions)("$name", (action) => survives(action, () => tried));

const fastest = builds.filter(({ name }) => name === `build ${neocloudComparables.title}`);

test.each(isWhole ? builds : fastest)("$name", (action) =>
  survives(action, (request) =>
    isWhole ? tried : tried.filter((_, kind) => kind === request % tried.length),
  ),
);

async function survives(
  action: Action,
  kindsFor: (request: number) => readonly FaultKind[],
): Promise<void> {
  const course = await courseOf(action);
  expect(course.requests.length).toBeGreaterThan(0);
  // What it costs in Excel on the web: docs/performance.md.
  expect(course.requests.length).toBeLessThanOrEqual(6);
  for (const [request, length] of course.requests.entries())
    for (const { name, of } of kindsFor(request))
      for (const fault of of(length)) {
        const outcome = await trial(action, course, request, fault);
        tally.add(action.name, name, outcome);
        expect({ request, fault, loss: lossOf(outcome) }).toEqual({ request, fault, loss: "" });
      }
}

/** What the user would have to complain of. */
function lossOf({ workbook, said, secondTry }: Outcome): string {
  if (workbook === "between")
    return `The workbook is neither as it was nor as it should be: ${said}`;
  if (said === undefined && workbook === "as it was")
    return "Nothing was done, and nobody said so.";
  if (said !== undefined && workbook === "as it should be" && /as it was/.test(said))
    return `It was done, though the pane says: ${said}`;
  return secondTry === "done" ? "" : `A second try: ${secondTry}`;
}
