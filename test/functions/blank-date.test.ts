import { catalogue } from "../../src/functions/catalogue";
import { date } from "../../src/functions/parameters/scalar";

/** A blank cell arrives as 0 from Excel for the desktop and as null from the web. */
const optionalDates = catalogue.flatMap((f) =>
  f.parameters
    .filter(([, { domain, isOptional }]) => domain.kind === "date" && isOptional)
    .map(([name, parameter]) => ({ f: f.name, name, parameter })),
);

test("there are optional dates", () => expect(optionalDates).not.toEqual([]));

test.each(optionalDates)("$f: a blank $name is left out on every platform", ({ parameter }) => {
  for (const blank of [null, "", 0, [[0]], [[""]]])
    expect(parameter.read(blank, "until")).toBeUndefined();
});

test("a blank date that is needed is refused on every platform", () => {
  for (const blank of [null, "", 0])
    expect(() => date("A day.").read(blank, "start")).toThrow(/^start: must be a date from /);
});
