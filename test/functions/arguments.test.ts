import { catalogue } from "../../src/functions/catalogue";
import { type Cell, CellError, type Cells } from "../../src/functions/cells";
import { valid, wrong } from "../support/arguments";

/**
 * Every wrong argument has its sentence. The wrong values are made from each parameter's own domain:
 * a wrong type, a value out of bounds, an error value, a blank, a range of the wrong shape.
 */
describe.each(catalogue.map((f) => [f.name, f] as const))("%s", (_, f) => {
  const sound = f.parameters.map(([, parameter]) => valid(parameter));

  /** An argument is left out altogether only with those after it. */
  const isLast = (at: number) => f.parameters.slice(at).every(([, { isOptional }]) => isOptional);

  const cases = f.parameters.flatMap(([name, parameter], at) =>
    wrong(parameter).map((bad) => ({ name, at, parameter, ...bad })),
  );

  test.each(cases)("$name: $what", ({ name, at, value, shown, parameter }) => {
    const result = f.call(sound.with(at, value));
    expect(result).toBeInstanceOf(CellError);
    const { code, message } = result as CellError;
    expect(code).toBe("#VALUE!");
    expect(message.startsWith(name)).toBe(true);
    expect(message).toContain(`not ${shown}`);
    if (parameter.takes === "cell") expect(message).toContain(parameter.wanted);
  });

  test.each(f.parameters.map(([name], at) => ({ name, at })))(
    "$name: an error is passed on",
    ({ at }) => {
      const error = new CellError("#DIV/0!");
      expect(f.call(sound.with(at, error))).toBe(error);
      expect(f.call(sound.with(at, [[error]]))).toBe(error);
    },
  );

  test.each(f.parameters.map(([name], at) => ({ name, at })))(
    "$name: a blank means one thing, or is refused",
    ({ name, at }) => {
      const blanks = [null, "", 0].map((blank) => f.call(sound.with(at, blank)));
      const answers = isLast(at) ? [...blanks, f.call(sound.slice(0, at))] : blanks;
      const values = answers.filter((answer) => !(answer instanceof CellError));
      expect(new Set(values.map((value) => JSON.stringify(value))).size).toBeLessThanOrEqual(1);
      for (const answer of answers) expectPresentable(answer, name);
    },
  );
});

function expectPresentable(answer: Cell | Cells, name: string) {
  if (answer instanceof CellError) {
    expect(answer.message).not.toBe("");
    return;
  }
  for (const cell of [answer].flat(2)) {
    expect(cell).not.toBeNull();
    expect(cell).not.toBeUndefined();
    if (typeof cell === "number")
      expect({ name, finite: Number.isFinite(cell) }).toEqual({
        name,
        finite: true,
      });
  }
}
