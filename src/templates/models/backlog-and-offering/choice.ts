import { overlaps } from "../../../deals/overlaps";
import type { DataRow } from "../../language/data-block";
import { data, inputs } from "../../language/sheet";
import { CONTRACTS } from "./contracts";

const WHY = "User selection. See Library for deal IDs.";

const further = CONTRACTS.slice(1).map((contract): [string, DataRow] => [
  `further_${contract}`,
  {
    label: `Contract ${contract}`,
    unit: "text",
    cells: { pick: "auto" },
    names: { pick: `TakeContract${contract}` },
    standing: "assumed",
    source: WHY,
  },
]);

const bases = CONTRACTS.map((contract): [string, DataRow] => [
  `basis_${contract}`,
  {
    label: `Contract ${contract}`,
    unit: "text",
    cells: { basis: "auto" },
    standing: "assumed",
    source: "auto = pricing basis in the library where fee and capacity share a scope.",
  },
]);

const told = overlaps.map(({ whole, part, why }, i): [string, DataRow] => [
  `overlap_${i + 1}`,
  {
    label: `Pair ${i + 1}`,
    unit: "text",
    cells: { whole, part },
    standing: "assumed",
    source: why,
  },
]);

/** What the analyst chooses: which contracts stand beside the loaded one, and what their prices are held against. */
export const choices = inputs.columns([26, 26], 44)`Choice | Contracts chosen |
  auto = the landlord's next library contract; none = leave blank; a deal ID = that contract.`({
  further: data(
    "Additional contracts",
    { pick: { head: "Selection", optionsIn: "choices[]" } },
    Object.fromEntries(further),
  ),
  bases: data(
    "Market price basis",
    { basis: { head: "Basis", options: ["auto", "MW-YEAR", "GPU-HOUR", "none"] } },
    Object.fromEntries(bases),
  ),
  overlaps: data(
    "Overlapping contracts (counted once)",
    { whole: "Full contract", part: "Overlapping contract" },
    Object.fromEntries(told),
  ),
});
