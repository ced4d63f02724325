import { overlaps } from "../../../deals/overlaps";
import { data } from "../../language/block";
import type { DataRow } from "../../language/data-block";
import { inputs } from "../../language/sheet";
import { CONTRACTS } from "./contracts";

const WHY = "Yours to choose: see Library for the ids.";

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
    source:
      "auto: the basis on which the library gives a price, fee and capacity being of one scope.",
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
export const choice = inputs.columns([26, 26], 44)`Choice | Contracts chosen |
  auto takes the landlord's other contracts of the library, one after the other; none leaves a place
  free; an id takes that contract.`({
  further: data(
    "Further contracts, beside the loaded one",
    { pick: { head: "Take", optionsIn: "choices[]" } },
    Object.fromEntries(further),
  ),
  bases: data(
    "What a market price is taken of",
    { basis: { head: "Basis", options: ["auto", "MW-YEAR", "GPU-HOUR", "none"] } },
    Object.fromEntries(bases),
  ),
  overlaps: data(
    "The same capacity, told twice: never added up",
    { whole: "Whole", part: "Part of it" },
    Object.fromEntries(told),
  ),
});
