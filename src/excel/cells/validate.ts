import { address } from "../../spreadsheet/address";
import type { ValidationPlan } from "../../templates/plan";
import { type NumberBounds, numberRule } from "../../templates/validation";

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

function between(given: NumberBounds): Excel.BasicDataValidation {
  const { operator, first, second } = numberRule(given);
  const formulas =
    second === undefined ? { formula1: first } : { formula1: first, formula2: second };
  return { ...formulas, operator: OPERATORS[operator] };
}

const OPERATORS = {
  between: "Between",
  "at least": "GreaterThanOrEqualTo",
  "at most": "LessThanOrEqualTo",
} as const;
