import type { Value } from "../../deals/schema";
import { cellOf, type InputsState } from "./state";

/** What a named cell of the inputs' sheet shows; undefined where its name is not of that sheet. */
export function shownAt(state: InputsState, name: string): Value | undefined {
  const { home } = state;
  const cell = cellOf(state, name);
  if (!home || cell?.sheet !== home.name) return undefined;
  return home.shown[cell.at.row - home.startRow]?.[cell.at.column - home.startColumn];
}
