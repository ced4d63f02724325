import type { Entry } from "./protocol/messages";

/** Events by Microsoft's registration name, with the number under which they are sent. */
const TYPES = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
} as const;

export type EventName = keyof typeof TYPES;

export function isEventName(name: string): name is EventName {
  return Object.hasOwn(TYPES, name);
}

/** Where handlers hang that hear of every sheet. */
export const ALL_SHEETS = "Workbook";

/** The category of messages that are events. */
const EVENT = 65_536;

/** Who listens to what, and the way to them. */
export class Events {
  /** `runtime.enableEvents`: while false, nothing is raised. */
  enabled = true;
  private readonly handlers = new Set<string>();
  private waiting: Entry[] = [];
  private send: (entries: readonly Entry[]) => void = () => {};

  /** An add-in was opened; handlers of one before it are gone. */
  connect(send: (entries: readonly Entry[]) => void): void {
    this.send = send;
    this.handlers.clear();
    this.enabled = true;
  }

  add(name: EventName, target: string): void {
    this.handlers.add(key(name, target));
  }

  remove(name: EventName, target: string): void {
    this.handlers.delete(key(name, target));
  }

  /**
   * Tells those who listen to the sheet, and those who listen to all sheets. They hear of it in a task
   * of its own, several events at once, never in the middle of the change.
   */
  raise(name: EventName, sheetId: string, details: Readonly<Record<string, unknown>> = {}): void {
    if (!this.enabled) return;
    const message = JSON.stringify({ worksheetId: sheetId, ...details });
    for (const targetId of [sheetId, ALL_SHEETS])
      if (this.handlers.has(key(name, targetId))) this.post(TYPES[name], targetId, message);
  }

  private post(messageType: number, targetId: string, message: string): void {
    if (this.waiting.length === 0) setTimeout(() => this.deliver());
    this.waiting.push({ messageCategory: EVENT, messageType, targetId, message });
  }

  private deliver(): void {
    const entries = this.waiting;
    this.waiting = [];
    this.send(entries);
  }
}

function key(name: EventName, target: string): string {
  return `${name} ${target}`;
}
