import { openAddin } from "../../support/addin";

/** Excel caches a function's metadata for a day, so it may still have those of an earlier version. */
describe.each(["calculation", "messages"] as const)(
  "with metadata of an earlier version: %s",
  (route) => {
    test("a function that has gained parameters takes none from the invocation", async () => {
      const office = openAddin(route, {
        metadata: ({ id, parameters }) => ({ id, parameters: parameters.slice(0, 2) }),
      });
      office.engine.set("Sheet1", "A1", [[{ formula: "=OFFTAKE.LEASE.TCV(100,12)" }]]);
      await office.answered();
      // Twelve fees of 100. The invocation is an object, which is no escalator.
      expect(office.engine.read("Sheet1", "A1")).toEqual([[1200]]);
      office.dispose();
    });
  },
);
