import { table } from "../../language/heading";
import { percent } from "../../language/row";
import type { Term } from "./contract";

/** The reduced fee at a contract's start: from-month and share, as the LEASE functions take them. */
export const rampTable = (title: string, key: string, named: (term: Term) => string) => ({
  [key]: table(title)`from months: From month | share: Share`,
  [`${key}_reduced`]: percent.cells("At the start")`1 | ${named("RampShare")}`,
  [`${key}_full`]: percent.cells("From then on")`${named("RampMonths")} + 1 | 1`,
});
