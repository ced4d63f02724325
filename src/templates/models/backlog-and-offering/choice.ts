import { overlaps } from "../../../deals/overlaps";
import { text } from "../../language/row";
import { data, each, inputs } from "../../language/sheet";
import { CONTRACTS } from "./contracts";

const further = each(CONTRACTS.slice(1), (c) => ({
  [`further_${c}`]: text.assumed(`Contract ${c}`, { pick: "auto" }, { pick: `TakeContract${c}` })`
    User selection. See Library for deal IDs.`,
}));

const bases = each(CONTRACTS, (c) => ({
  [`basis_${c}`]: text.assumed(`Contract ${c}`, { basis: "auto" })`
    auto = pricing basis in the library where fee and capacity share a scope.`,
}));

const pairs = each(overlaps, ({ whole, part, why }, i) => ({
  [`overlap_${i + 1}`]: text.assumed(`Pair ${i + 1}`, { whole, part })`${why}`,
}));

const BASES = ["auto", "MW-YEAR", "GPU-HOUR", "none"];

/** What the analyst chooses: which contracts stand beside the loaded one, and what their prices are compared with. */
export const choices = inputs.columns([26, 26], 44)`Choice | Contracts chosen |
  auto = the landlord's next library contract; none = leave blank; a deal ID = that contract.`({
  further: data(
    "Additional contracts",
    { pick: { head: "Selection", optionsIn: "choices[]" } },
    further,
  ),
  bases: data("Market price basis", { basis: { head: "Basis", options: BASES } }, bases),
  overlaps: data(
    "Overlapping contracts (counted once)",
    { whole: "Full contract", part: "Overlapping contract" },
    pairs,
  ),
});
