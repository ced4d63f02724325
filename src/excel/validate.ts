import { address } from "../templates/address";
import type { ValidationPlan } from "../templates/plan";

/** What may be entered into a cell, and the sentence for who enters something else. */
export function validate(sheet: Excel.Worksheet, { at, rule, sentence }: ValidationPlan): void {
  const { dataValidation } = sheet.getRange(address(at));
  dataValidation.rule = excelRule(rule);
  // A warning, not a wall: an analyst may mean it.
  dataValidation.errorAlert = {
    showAlert: true,
    style: "Warning",
    title: "Offtake",
    message: sentence,
  };
}

function excelRule(rule: ValidationPlan["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return {
        list: {
          inCellDropDown: true,
          source: rule.cells === undefined ? rule.options.join(",") : `=${rule.cells}`,
        },
      };
    case "date":
      return { date: { formula1: "1900-03-01", operator: "GreaterThanOrEqualTo" } };
    case "number":
      return { decimal: between(rule) };
    case "whole":
      return { wholeNumber: between(rule) };
  }
}

function between({ min, max }: { min?: number; max?: number }): Excel.BasicDataValidation {
  if (min !== undefined && max !== undefined)
    return { formula1: min, formula2: max, operator: "Between" };
  return min === undefined
    ? { formula1: max ?? Number.MAX_VALUE, operator: "LessThanOrEqualTo" }
    : { formula1: min, operator: "GreaterThanOrEqualTo" };
}
