import type { Entry } from "./protocol/messages";

/** Events by Microsoft's registration name, with the number under which they are sent. */
const TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
} as const;

export type EventName = keyof typeof TYPES;

/** Where handlers hang that hear of every sheet. */
export const ALL_SHEETS = "Workbook";

const EVENT = 65_536;

/** Who listens to what, and the way to them. */
export class Events {
  /** `runtime.enableEvents`: while false, nothing is raised. */
  enabled = true;
  private readonly handlers = new Set<string>();
  private send: (entries: Entry[]) => void = () => {};

  connect(send: (entries: Entry[]) => void): void {
    this.send = send;
    this.handlers.clear();
  }

  add(name: EventName, target: string): void {
    this.handlers.add(key(name, target));
  }

  remove(name: EventName, target: string): void {
    this.handlers.delete(key(name, target));
  }

  /** Tells those who listen to the sheet, and those who listen to all sheets. */
  raise(name: EventName, sheetId: string, details: Readonly<Record<string, unknown>> = {}): void {
    if (!this.enabled) return;
    const message = JSON.stringify({ worksheetId: sheetId, ...details });
    const entries = [sheetId, ALL_SHEETS]
      .filter((target) => this.handlers.has(key(name, target)))
      .map((targetId) => ({
        messageCategory: EVENT,
        messageType: TYPES[name],
        targetId,
        message,
      }));
    if (entries.length > 0) this.send(entries);
  }
}

function key(name: EventName, target: string): string {
  return `${name} ${target}`;
}
