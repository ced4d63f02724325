import { monthIndex, monthPosition, monthStart, type Serial } from "../dates";
import { ArgumentError } from "../errors";
import { runningTotals } from "../money";
import { Sum } from "../sum";
import { declining, decliningToStraightLine } from "./declining";
import type { Cumulative, Depreciable } from "./method";
import type { Book } from "./schedule";
import { straightLine } from "./straight-line";
import { yearsDigits } from "./years-digits";

export const METHODS = ["SLN", "SYD", "DDB", "VDB"] as const;

export interface Component extends Depreciable {
  readonly in_service: Serial;
  readonly method: (typeof METHODS)[number];
}

/** The factor of a declining balance in a table that has no column for it. */
const DOUBLE = 2;

/**
 * One book of many assets, each on its own life and method: depreciation by components.
 *
 * @throws ArgumentError that names the table and counts to the asset.
 */
export function componentsBook(components: readonly Component[]): Book {
  const methods = components.map(methodOf);
  // All depreciate from the first of a month, so the calendar is asked once a day and not once an asset.
  const starts = components.map(({ in_service }) => monthIndex(in_service));
  let cost: Book["cost"] | undefined;
  return {
    cost: (day) => {
      cost ??= costInService(components);
      return cost(day);
    },
    accumulated: (day) => {
      const { whole, part } = monthPosition(day);
      const total = new Sum();
      for (let i = 0; i < methods.length; i++) {
        const age = whole - (starts[i] as number) + part;
        if (age > 0) total.add((methods[i] as Cumulative)(age));
      }
      return total.value;
    },
  };
}

/** The cost of all components whose in-service month has begun, to the cent: net book value shows it. */
function costInService(components: readonly Component[]): Book["cost"] {
  const inOrder = components.toSorted((a, b) => a.in_service - b.in_service);
  const months = inOrder.map(({ in_service }) => monthStart(monthIndex(in_service)));
  const totals = runningTotals(inOrder.map(({ cost }) => cost));
  return (day) => totals[months.findLastIndex((month) => day > month)] ?? 0;
}

function methodOf(component: Component, index: number): Cumulative {
  try {
    return cumulative(component);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    throw new ArgumentError("assets", `asset ${index + 1}, ${error.parameter}: ${error.sentence}`);
  }
}

function cumulative(component: Component): Cumulative {
  switch (component.method) {
    case "SLN":
      return straightLine(component);
    case "SYD":
      return yearsDigits(component);
    case "DDB":
      return declining(component, DOUBLE);
    case "VDB":
      return decliningToStraightLine(component, DOUBLE);
  }
}
