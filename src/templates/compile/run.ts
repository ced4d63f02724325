import type { Sheet, Template } from "../language/template";
import type { Run } from "./symbols";

/** What a sheet's columns run over; nothing, on a sheet of single values and tables. */
export function runOf(sheet: Sheet): Run | undefined {
  if (sheet.overTime) return "periods";
  return sheet.acrossMembers ? "members" : undefined;
}

/** How many columns that is. */
export function runLength({ id, timeline, members }: Template, sheet: Sheet): number {
  if (!sheet.acrossMembers) return timeline.periods;
  if (!members) throw new Error(`${id} has no members, across which ${sheet.name} could run.`);
  return members.heads.length;
}
