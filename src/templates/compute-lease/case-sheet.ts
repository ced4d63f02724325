import type { Sheet } from "../template";
import { caseContract } from "./case-contract";
import { caseFlows } from "./case-flows";
import { caseValue, liveChecks } from "./case-value";
import { CASE_NAMES, type CaseKey, OneCase } from "./one-case";

/**
 * Value before debt of one case, reckoned in as few rows as it takes and apart from the model: on the
 * model's own inputs the two must agree.
 */
export function caseSheet(id: CaseKey): Sheet {
  const one = new OneCase(id);
  return {
    name: `Case ${id}`,
    role: "workings",
    title: id === "live" ? "What the model runs on, in few rows" : `${CASE_NAMES[id]} case`,
    purpose:
      "Value before debt in as few rows as it takes: if the tenant stays to the end of the term, and if it leaves as soon as it may.",
    overTime: true,
    blocks: [caseContract(one), caseFlows(one, "stays"), caseFlows(one, "leaves"), caseValue(one)],
    ...(id === "live" ? { checks: liveChecks } : {}),
  };
}
