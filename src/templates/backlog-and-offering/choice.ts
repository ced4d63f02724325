import { overlaps } from "../../deals/overlaps";
import type { DataRow } from "../data-block";
import type { Sheet } from "../template";
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
export const choice: Sheet = {
  name: "Choice",
  role: "inputs",
  title: "Contracts chosen",
  purpose:
    "auto takes the landlord's other contracts of the library, one after the other; none leaves a place free; an id takes that contract.",
  overTime: false,
  columns: [26, 26],
  labels: 44,
  blocks: [
    {
      kind: "data",
      title: "Further contracts, beside the loaded one",
      key: "further",
      columns: { pick: { head: "Take", optionsIn: "choices[]" } },
      rows: Object.fromEntries(further),
    },
    {
      kind: "data",
      title: "What a market price is taken of",
      key: "bases",
      columns: { basis: { head: "Basis", options: ["auto", "MW-YEAR", "GPU-HOUR", "none"] } },
      rows: Object.fromEntries(bases),
    },
    {
      kind: "data",
      title: "The same capacity, told twice: never added up",
      key: "overlaps",
      columns: { whole: "Whole", part: "Part of it" },
      rows: Object.fromEntries(told),
    },
  ],
};
