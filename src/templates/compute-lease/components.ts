import type { Driver } from "../common/driver";
import { table } from "../template";

export const COMPONENTS = {
  accelerators: ["Accelerators", "GpuCapexShare", "GpuLifeYears"],
  servers: ["Servers and storage", "ServerCapexShare", "GpuLifeYears"],
  network: ["Network", "NetworkCapexShare", "NetworkLifeYears"],
  building: ["Land and building", "BuildingCapexShare", "BuildingLifeYears"],
  power: ["Power and cooling", "PowerCapexShare", "PowerLifeYears"],
} as const;

/**
 * The parts of the site as DEP.COMPONENTS takes them, each on its own life.
 *
 * @param prefix Of the table's key and its rows'.
 * @param cost What the site cost.
 */
export function componentsTable(title: string, prefix: string, cost: string, driver: Driver) {
  return table(
    title,
    `${prefix}components`,
    { cost: "Cost", salvage: "Salvage", life: "Life", in_service: "In service", method: "Method" },
    Object.fromEntries(
      Object.entries(COMPONENTS).map(([key, [label, share, life]]) => [
        `${prefix}${key}`,
        {
          label,
          unit: "$m" as const,
          cells: {
            cost: `${cost} * ${share}`,
            salvage: key === "accelerators" ? `${prefix}${key}.cost * GpuSalvageShare` : "0",
            life: driver(life),
            in_service: "InServiceDate",
            method: '"SLN"',
          },
        },
      ]),
    ),
    { life: "years", in_service: "date", method: "text" },
  );
}
