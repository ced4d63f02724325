import { number } from "../parameters/number";
import { tax } from "./parameters";

/** The arguments of VAL.UNLEVER and VAL.RELEVER, which undo each other. */
export const leverage = {
  debt_to_equity: number("Debt over equity, at market values.").atLeast(0),
  tax,
};

export const BETA_SOURCE =
  "Hamada (1972); Damodaran, Investment Valuation: unlevered and relevered betas";
