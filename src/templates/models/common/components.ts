import type { CellsRow } from "../../language/part";
import { $m } from "../../language/row";
import { type Driver, live } from "./contract";

/** The parts of a site: what each is called, which share of the cost it is, and on which life. */
export const COMPONENTS = {
  accelerators: ["Accelerators", "GpuCapexShare", "GpuLifeYears"],
  servers: ["Servers and storage", "ServerCapexShare", "GpuLifeYears"],
  network: ["Network", "NetworkCapexShare", "NetworkLifeYears"],
  building: ["Land and building", "BuildingCapexShare", "BuildingLifeYears"],
  power: ["Power and cooling", "PowerCapexShare", "PowerLifeYears"],
} as const;

export type Component = keyof typeof COMPONENTS;
export const components = Object.keys(COMPONENTS) as Component[];

/** A table of them, as DEP.COMPONENTS takes it. */
export const COMPONENT_COLUMNS = {
  cost: "Cost",
  salvage: "Salvage",
  life: "Life",
  in_service: "In service",
  method: "Method",
} as const;

export const COMPONENT_UNITS = { life: "years", in_service: "date", method: "text" } as const;

/** What the parts of one site have in common: what all of it cost, when it began, and by what method. */
interface Site {
  readonly cost: string;
  readonly inService: string;
  readonly method: string;
}

export function component(part: Component, site: Site, driver: Driver = live): CellsRow {
  const [label, share, life] = COMPONENTS[part];
  const salvage = part === "accelerators" ? ".cost * GpuSalvageShare" : "0";
  return $m.cells(label)`
    ${site.cost} * ${share} | ${salvage} | ${driver(life)} | ${site.inService} | ${site.method}`;
}
