import { number } from "../parameters/number";
import { HIGHEST_RATIO } from "../parameters/plausibility";
import { tax } from "./parameters";

/** Arguments shared by VAL.UNLEVER and VAL.RELEVER, which are inverses. */
export const leverage = {
  debt_to_equity: number("Debt-to-equity ratio, at market values.")
    .atLeast(0)
    .plausiblyAtMost(HIGHEST_RATIO, "percentage"),
  tax,
};

export const BETA_SOURCE =
  "Hamada (1972); Damodaran, Investment Valuation: unlevered and relevered betas";
