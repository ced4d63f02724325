import type { Block } from "./blocks";
import { declared } from "./declared";
import type { Chart, Check, Sheet } from "./template";

/**
 * How wide the columns of a sheet are, in characters, those of values and that of labels; and the sheet
 * that checks it, where that is another.
 */
export type Layout = Pick<Sheet, "columns" | "labels" | "checkedOn">;

type Part = Block | Check | Chart | Layout;

/**
 * A sheet, from top to bottom: its name, its title, its purpose in a sentence, its blocks, its checks, and
 * its charts.
 */
type SheetOf = (name: string, title: string, purpose: string, ...parts: Part[]) => Sheet;

function sheetOf(role: Sheet["role"], run: Pick<Sheet, "overTime" | "acrossMembers">): SheetOf {
  return (name, title, purpose, ...parts) =>
    declared({
      name,
      role,
      title,
      purpose,
      ...run,
      blocks: parts.filter((part) => "kind" in part && !("series" in part)) as Block[],
      checks: parts.filter((part): part is Check => "difference" in part),
      charts: parts.filter((part): part is Chart => "series" in part),
      ...parts.find((part): part is Layout => !("kind" in part || "difference" in part)),
    });
}

const ofRole = (role: Sheet["role"]) =>
  Object.assign(sheetOf(role, { overTime: false }), {
    /** Its columns are periods. */
    overTime: sheetOf(role, { overTime: true }),
    /** Its columns are the template's members. */
    acrossMembers: sheetOf(role, { overTime: false, acrossMembers: true }),
  });

export const inputs = ofRole("inputs");
export const workings = ofRole("workings");
export const outputs = ofRole("outputs");
