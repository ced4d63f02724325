import type { Fault } from "../../src/workbench/host/faults";
import { OpenWorkbook } from "../excel/open-workbook";
import { openAddin } from "../support/addin";
import type { Action } from "./actions";
import { imageOf } from "./image";

/** Functions answer by message, and late: an action meets cells that are still `#BUSY!`. */
const RESULT_DELAY = 60;

/** What an action does where nothing fails. */
export interface Course {
  /** Before anything, and as the user left it to the add-in. */
  readonly before: readonly string[];
  readonly after: string;
  /** How many actions each of its requests has. */
  readonly requests: readonly number[];
}

/** What became of an action that met a fault. */
export interface Outcome {
  /** `between` is neither: the workbook lost something. */
  readonly workbook: "as it was" | "as it should be" | "between";
  /** What the pane says; nothing where the action came to its end. */
  readonly said?: string;
  /** Whether a second try brought the workbook where it should be. */
  readonly secondTry: "done" | string;
}

export async function courseOf(action: Action): Promise<Course> {
  return onBook(action, async (book) => {
    const before = [await imageOf(book)];
    await action.type?.(book);
    before.push(await imageOf(book));
    const requests: number[] = [];
    const { host } = book.office;
    const run = host.run.bind(host);
    host.run = (batch, most) => {
      if (!host.isHousekeeping(batch)) requests.push(batch.Actions?.length ?? 0);
      return run(batch, most);
    };
    await action.act();
    const counted = [...requests];
    return { before, after: await imageOf(book), requests: counted };
  });
}

export async function trial(
  action: Action,
  course: Course,
  request: number,
  fault: Fault,
): Promise<Outcome> {
  return onBook(action, async (book) => {
    await action.type?.(book);
    book.office.faults.plan({ [request]: fault });
    const said = await failureOf(action);
    book.office.faults.plan({});
    const now = await imageOf(book);
    const isDone = now === course.after;
    const workbook = isDone
      ? "as it should be"
      : course.before.includes(now)
        ? "as it was"
        : "between";
    return {
      workbook,
      ...(said === undefined ? {} : { said }),
      secondTry: isDone && said === undefined ? "done" : await secondTry(action, book, course),
    };
  });
}

async function secondTry(action: Action, book: OpenWorkbook, { after }: Course): Promise<string> {
  await action.type?.(book);
  const said = await failureOf(action);
  if (said !== undefined) return said;
  return (await imageOf(book)) === after ? "done" : "another workbook";
}

async function failureOf(action: Action): Promise<string | undefined> {
  try {
    await action.act();
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

async function onBook<T>(action: Action, work: (book: OpenWorkbook) => Promise<T>): Promise<T> {
  const book = action.isWholeModel
    ? new OpenWorkbook()
    : new OpenWorkbook(openAddin("messages", { resultDelay: RESULT_DELAY }));
  try {
    await action.prepare(book);
    return await work(book);
  } finally {
    book.close();
  }
}
