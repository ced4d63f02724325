import { each } from "../../language/each";
import { heads, table } from "../../language/heading";
import { COMPONENT_COLUMNS, COMPONENT_UNITS, component, components } from "../common/components";
import type { Driver } from "../common/driver";

/**
 * The parts of the site as DEP.COMPONENTS takes them, each on its own life.
 *
 * @param prefix Of the table's key and its rows'.
 * @param cost What the site cost.
 */
export function componentsTable(title: string, prefix: string, cost: string, driver: Driver) {
  const site = { cost, inService: "InServiceDate", method: '"SLN"' };
  return {
    [`${prefix}components`]: table(title, heads(COMPONENT_COLUMNS, COMPONENT_UNITS)),
    ...each(components, (part) => ({ [`${prefix}${part}`]: component(part, site, driver) })),
  };
}
