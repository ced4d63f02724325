import { CellError } from "../../functions/cells";
import { addressOf } from "../engine/address";
import type { Host } from "../host/host";
import { element } from "./element";

/** How often the state is looked at, in milliseconds. */
const LOOK = 250;

/** What is going on, and what the selected cell's error means. */
export function showStatus(host: Host): void {
  const state = element("state");
  const said = element("said");

  function look(): void {
    const { pending } = host.functions;
    const { isSettled, interruption } = host.book.engine;
    const isBusy = pending > 0 || (!isSettled && !interruption);
    document.body.dataset["state"] = isBusy ? "busy" : "ready";
    setText(state, interruption?.message ?? stateText(pending, isBusy));
    setText(said, errorOf(host));
  }

  setInterval(look, LOOK);
  look();
}

function stateText(pending: number, isBusy: boolean): string {
  if (pending > 0) return `Calling ${pending} function${pending === 1 ? "" : "s"}…`;
  return isBusy ? "Calculating…" : "Ready";
}

/** The sentence that Excel shows beside a cell with an error of ours. */
function errorOf({ book }: Host): string {
  const { sheet, area } = book.selection;
  const { startRow: row, startColumn: column } = area;
  const value = book.engine.value(sheet, row, column);
  if (!(value instanceof CellError) || value.message === "") return "";
  const at = addressOf({ startRow: row, startColumn: column, endRow: row, endColumn: column });
  return `${at} ${value.code} ${value.message}`;
}

/** Unchanged text is not written again: a screen reader would say it again. */
function setText(target: HTMLElement, text: string): void {
  if (target.textContent !== text) target.textContent = text;
}
