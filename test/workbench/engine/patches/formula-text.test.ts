import { catalogue } from "../../../../src/functions/catalogue";
import { createNodeEngine } from "../../../../src/workbench/engine/node-engine";
import { readable } from "../../../../src/workbench/engine/patches/formula-text";

test.each([
  ["=Fee * 12", "=Fee*12"],
  ["= ( Fee + 1 ) / -Fee", "=(Fee+1)/-(Fee)"],
  ["=-Fee^2", "=-(Fee)^2"],
  ["=A1 - Fee", "=A1-Fee"],
  ["=-A1 + -MAX(1, 2)", "=-A1+-MAX(1,2)"],
  ["=-Model!A1 - $B$2", "=-Model!A1-$B$2"],
  ["=-B$2 + -$B2 - -B:B", "=-B$2+-$B2--B:B"],
  ["=SUM(A1:B3 B2:C4)", "=SUM(A1:B3 B2:C4)"],
  ["=\"a - b\" & ' my sheet'!A1", "=\"a - b\"&' my sheet'!A1"],
  ["=LEASE.X(1, , 2)", "=LEASE.X(1,,2)"],
])("%s is read as %s", (written, read) => {
  expect(readable(written)).toBe(read);
});

describe("formulas as Excel lets them be written", () => {
  const engine = createNodeEngine(catalogue);
  afterAll(() => engine.dispose());

  test.each([
    ["=Fee * 12", 1200],
    ["= -Fee ^ 2", 10_000],
    ["=-Fee + 1", -99],
    ["=IF( Fee > 99.0 , 1E3 , 0 )", 1000],
    ["={1.0,2;3,4}", 1],
    ["=OFFTAKE.LEASE.TCV( Fee , 12.0 )", 1200],
  ])("%s is %d", async (formula, value) => {
    const cells = { A1: { value: 100 } };
    engine.load({ sheets: [{ name: "S", cells }], names: [{ name: "Fee", formula: "=S!$A$1" }] });
    const [result] = await engine.evaluate([formula]);
    expect(result?.[0]?.[0]).toBe(value);
  });
});
