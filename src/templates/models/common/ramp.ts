import { percent } from "../../language/row";
import { heads, table } from "../../language/table";
import type { Term } from "./contract";

/** The reduced fee at a contract's start: from-month and share, as the LEASE functions take them. */
export const rampTable = (title: string, key: string, named: (term: Term) => string) =>
  table(title, {
    [key]: heads({ from: ["From month", "months"], share: "Share" }),
    [`${key}_reduced`]: percent.cells("At the start")`1 | ${named("RampShare")}`,
    [`${key}_full`]: percent.cells("From then on")`${named("RampMonths")} + 1 | 1`,
  });
