import type { AssumptionName } from "../../../deals/vocabulary";

/**
 * Under what name a formula finds an assumption: its own, or that of a case. So the cases say what the
 * model says, of other inputs.
 */
export type Driver = (name: AssumptionName) => string;

export const live: Driver = (name) => name;
