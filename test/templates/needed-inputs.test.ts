import type { AssumptionName } from "../../src/deals/vocabulary";
import { templates } from "../../src/templates/catalogue";
import { neededInputs } from "../../src/templates/needed-inputs";
import { planned } from "../support/templates";

const neededBy = (id: string) => {
  const template = templates.find((one) => one.id === id);
  if (!template) throw new Error(`no template ${id}`);
  const { sheets } = planned(template, "spacex-anthropic");
  return neededInputs(sheets.filter(({ name }) => name !== "Inputs"));
};
const gpuCount: AssumptionName = "GpuCount";

test("an input that a formula reads is needed, in its cases too", () => {
  expect(neededBy("compute-lease")).toEqual(
    expect.arrayContaining(["MonthlyFee", "BearMonthlyFee", "DiscountRate"]),
  );
});

test("an input that is only read in IFERROR is not: a colocation has no accelerators", () => {
  expect(neededBy("gpu-fleet")).toContain(gpuCount);
  expect(neededBy("backlog-and-offering")).not.toContain(gpuCount);
});

test("an input that no formula reads is not", () => {
  expect(neededBy("gpu-fleet")).not.toContain("BearMonthlyFee");
});
