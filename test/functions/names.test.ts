import { updatedFunctions } from "../../src/cli/released/functions";
import { catalogue } from "../../src/functions/catalogue";
import { metadata } from "../../src/functions/metadata";
import released from "./released.json";

/** Names that workbooks depend on never change meaning. */

const frozen: Readonly<Record<string, readonly string[]>> = released;

test.each(Object.entries(frozen))("%s is as it was released", (name, parameters) => {
  const f = catalogue.find((candidate) => candidate.name === name);
  // Parameters are only ever added at the end.
  expect(f?.parameters.slice(0, parameters.length).map(([parameter]) => parameter)).toEqual(
    parameters,
  );
});

test("every added parameter of a released function is optional", () => {
  const added = catalogue.flatMap((f) =>
    f.parameters.slice(frozen[f.name]?.length ?? f.parameters.length),
  );
  expect(added.filter(([, parameter]) => !parameter.isOptional)).toEqual([]);
});

test("every parameter is released: `npm run released -- --write` adds a new function", () => {
  expect(updatedFunctions({})).toEqual(frozen);
});

test("a released function that is gone or has other parameters is refused", () => {
  expect(() => updatedFunctions({ "LEASE.GONE": [] })).toThrow("stays in the catalogue");
  expect(() => updatedFunctions({ "LEASE.FEE": ["rate"] })).toThrow("released with (rate)");
  expect(Object.keys(updatedFunctions({ "LEASE.FEE": ["capacity"] }))).toContain("LEASE.FEE");
});

test("required parameters come before optional ones", () => {
  for (const f of catalogue) {
    const kinds = f.parameters.map(([, parameter]) => parameter.isOptional);
    expect([f.name, ...kinds]).toEqual([f.name, ...kinds.toSorted()]);
  }
});

test("names stay different when Excel stores their dots as underscores", () => {
  const stored = catalogue.map((f) => f.name.replaceAll(".", "_"));
  expect(new Set(stored).size).toBe(stored.length);
});

test("ids are what Excel accepts: letters, digits and dots, three characters or more", () => {
  for (const { id } of metadata(catalogue).functions) expect(id).toMatch(/^[A-Z][A-Z0-9.]{2,}$/);
});
