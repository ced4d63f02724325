import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { compile } from "../../src/templates/compile/compile";
import { everyPair } from "../support/pairs";

/**
 * Every template with every deal that fits it in every case compiles to the plan that it compiled to
 * before. A change to a model on purpose is written with `OFFTAKE_DIGESTS=write`, and reviewed by
 * `npm run templates -- --diff`.
 */
const FILE = "test/templates/plan-digests.json";

test("every plan is the one of the fixture, byte for byte", () => {
  const digests = Object.fromEntries(
    everyPair().map(({ template, deal, scenario }) => {
      const plan = JSON.stringify(compile(template, { deal, scenario }));
      const digest = createHash("sha256").update(plan).digest("hex");
      return [`${template.id} ${deal.id} ${scenario}`, digest];
    }),
  );
  if (process.env["OFFTAKE_DIGESTS"] === "write")
    writeFileSync(FILE, `${JSON.stringify(digests, null, 2)}\n`);
  expect(digests).toEqual(JSON.parse(readFileSync(FILE, "utf8")));
});
