import * as z from "zod/mini";

/**
 * What the pane keeps in the workbook's settings, so that it knows the workbook again after it was
 * closed. A record of another version, or one that was tampered with, counts as none.
 */
z.config({ jitless: true });

const VERSION = 1;
/** The second finds cells by the heads of their columns. */
const UNDO_VERSION = 2;

export const LOADED_KEY = "Offtake.Loaded";
export const UNDO_KEY = "Offtake.Undo";

const cell = z.union([z.string(), z.number(), z.boolean()]);

/** Which terms of the library the inputs were loaded from. */
const loaded = z.object({
  version: z.literal(VERSION),
  /** Of the load: a load that failed knows by it how far it came. */
  id: z.string(),
  /** With its version: `spacex-anthropic@1`. */
  deal: z.string(),
  scenario: z.string(),
  reading: z.string(),
});

/**
 * One cell as it was, found by a defined name and by the head of its column: rows and columns that the
 * user inserts since then move both, and the cell with them.
 */
const changedCell = z.object({
  anchor: z.string(),
  rows: z.int(),
  head: z.string(),
  before: cell,
  beforeFormat: z.string(),
  /** What the load wrote, by which an edit since then is known. */
  after: cell,
});

const undo = z.object({
  version: z.literal(UNDO_VERSION),
  /** Of the load that it undoes. */
  id: z.string(),
  title: z.string(),
  /** The load made the sheet: undoing it takes the sheet away. */
  madeSheet: z.boolean(),
  /** Names that the load made. */
  madeNames: z.array(z.string()),
  cells: z.array(changedCell),
  /** What was loaded before. */
  previous: z.nullable(loaded),
});

export type LoadedRecord = z.infer<typeof loaded>;
export type UndoRecord = z.infer<typeof undo>;
export type ChangedCell = z.infer<typeof changedCell>;

export function loadedRecord(terms: Omit<LoadedRecord, "version">): LoadedRecord {
  return { version: VERSION, ...terms };
}

export function undoRecord(step: Omit<UndoRecord, "version">): UndoRecord {
  return { version: UNDO_VERSION, ...step };
}

/** What a sheet that a load makes is called until it is whole: it is never the user's. */
export function unfinishedSheet({ id }: Pick<UndoRecord, "id">): string {
  return `Offtake ${id.slice(0, 8)}`;
}

export function readLoaded(setting: unknown): LoadedRecord | undefined {
  return z.safeParse(loaded, setting).data;
}

export function readUndo(setting: unknown): UndoRecord | undefined {
  return z.safeParse(undo, setting).data;
}
