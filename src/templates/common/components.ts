import type { TableRow, Text } from "../blocks";
import { $m } from "../language/row";
import { type Driver, live } from "./driver";

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

/** What the parts of one site have in common. */
interface Site {
  /** Of all of it. */
  readonly cost: string;
  readonly inService: string;
  readonly method: string | Text;
}

/** @param own The key of the part's row in its table. */
export function component(
  part: Component,
  { cost, inService, method }: Site,
  own: string = part,
  driver: Driver = live,
): TableRow {
  const [label, share, life] = COMPONENTS[part];
  return $m.columns(label, {
    cost: `${cost} * ${share}`,
    salvage: part === "accelerators" ? `${own}.cost * GpuSalvageShare` : "0",
    life: driver(life),
    in_service: inService,
    method,
  });
}
