/** Who walks through the workbench as a user does, whatever the browser. */
export interface Walker {
  /** Runs a function in the workbench's page; the function may use nothing from outside itself. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  readonly pane: PaneWalker;
  showSheet(name: string): Promise<void>;
  /** Walks to a cell of the sheet in front by the keyboard, and types as a user types. */
  typeInto(cell: string, text: string): Promise<void>;
}

/** What a user does in the task pane. Each step waits for what it needs. */
export interface PaneWalker {
  /** @param button What it is called. */
  click(button: string | RegExp): Promise<void>;
  choose(radio: string): Promise<void>;
  /** @param field Its label. */
  fill(field: string, text: string): Promise<void>;
  sees(text: string): Promise<void>;
}

/**
 * Waits until no function waits for its answer, and none of the answers waits for the sheet: an answer
 * that has just come may begin another calculation, so this looks several times in a row.
 */
export function settled(walker: Pick<Walker, "evaluate">): Promise<void> {
  return walker.evaluate(async () => {
    const engine = window.workbench?.host.book.engine;
    const functions = window.workbench?.host.functions;
    if (!engine || !functions) throw new Error("The workbench is not open.");
    for (let quiet = 0; quiet < 3; ) {
      await engine.settle();
      await new Promise((resolve) => setTimeout(resolve, 10));
      quiet = functions.pending === 0 && engine.isSettled ? quiet + 1 : 0;
    }
  }, undefined);
}

/** The values of a range, exactly, once everything is calculated. */
export async function read(
  walker: Pick<Walker, "evaluate">,
  sheet: string,
  range: string,
): Promise<unknown[][]> {
  await settled(walker);
  return walker.evaluate(
    ([sheet, range]) => window.workbench?.host.book.engine.read(sheet, range) ?? [],
    [sheet, range] as const,
  );
}

/** Where the first cell of a sheet lies in the grid's canvas, past its headers. */
export const FIRST_CELL = { x: 90, y: 32 };

/** `B6` as steps from the first cell; one letter is as far as anyone walks. */
export function placeOf(cell: string): { readonly row: number; readonly column: number } {
  return { row: Number(cell.slice(1)) - 1, column: cell.charCodeAt(0) - "A".charCodeAt(0) };
}
