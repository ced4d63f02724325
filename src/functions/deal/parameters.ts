import { months, number, rate, share } from "../parameters/number";

/** Parameters shared by several DEAL functions. */

const LONGEST_HORIZON = 1_200;

export const horizon = (description: string) => months(description).between(1, LONGEST_HORIZON);
export const delay = (description: string) => months(description).between(0, LONGEST_HORIZON);
export const discountRate = rate("Discount rate, annual effective.");
export const gpuCount = number("Number of GPUs.").atLeast(0);
export const pue = number("Power usage effectiveness: site power ÷ IT power.").atLeast(1);
export const utilization = share("Utilization, as a share of available hours.");
