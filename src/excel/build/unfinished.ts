import * as z from "zod/mini";
import { enqueue } from "../request/queue";
import { onWorkbook } from "../request/run";

z.config({ jitless: true });

/**
 * Sheets of a build that is under way. If the build neither ends nor can be rolled back, as when Excel closes,
 * they are found and deleted at the next start. Until they have their own names, their names say when the build
 * began; from then on a setting of the workbook does.
 */
const BUILDING_KEY = "Offtake.Building";

/** A build that began longer ago than this has ended, also one that somebody else began. In seconds. */
const LONGEST_BUILD = 600;

const building = z.object({
  /** When the build began, in seconds since 1970. */
  began: z.int(),
  sheetIds: z.array(z.string()),
  names: z.array(z.string()),
});

type Building = z.infer<typeof building>;

const TEMPORARY_NAME = /^Offtake ([0-9a-f]{8})-[0-9a-f]{4} \d+$/;

/** @param began In seconds since 1970. */
export function temporaryNames(count: number, began: number): string[] {
  const mark = `${began.toString(16).padStart(8, "0")}-${crypto.randomUUID().slice(0, 4)}`;
  return Array.from({ length: count }, (_, i) => `Offtake ${mark} ${i + 1}`);
}

export function secondsNow(): number {
  return Math.floor(Date.now() / 1000);
}

/** Before the sheets get their own names. */
export function queueUnfinished({ workbook }: Excel.RequestContext, record: Building): void {
  workbook.settings.add(BUILDING_KEY, record);
}

/** When the sheets are finished or gone. */
export function queueFinished({ workbook }: Excel.RequestContext): void {
  workbook.settings.getItemOrNullObject(BUILDING_KEY).delete();
}

/** At the start of the add-in. What cannot be deleted now is left for the next start. */
export async function cleanUpAtStart(): Promise<void> {
  await enqueue(() => deleteUnfinished()).catch(() => 0);
}

/**
 * Deletes what builds left that neither ended nor could be rolled back. One round trip where there is nothing to
 * delete, else two.
 *
 * @param now In seconds since 1970.
 * @returns How many sheets were deleted.
 */
export async function deleteUnfinished(now = secondsNow()): Promise<number> {
  return onWorkbook(async (context) => {
    const { workbook } = context;
    const { names, settings, worksheets } = workbook;
    worksheets.load("items/name,items/id");
    const setting = settings.getItemOrNullObject(BUILDING_KEY).load("value");
    await context.sync();
    const stored = setting.isNullObject ? undefined : building.safeParse(setting.value).data;
    const record = stored && isOver(stored.began, now) ? stored : undefined;
    const left = worksheets.items.filter(
      ({ id, name }) => record?.sheetIds.includes(id) || isLeftOver(name, now),
    );
    if (left.length === 0 && !record) return 0;
    for (const sheet of left) sheet.delete();
    for (const name of record?.names ?? []) names.getItemOrNullObject(name).delete();
    if (record) queueFinished(context);
    await context.sync();
    return left.length;
  });
}

function isLeftOver(name: string, now: number): boolean {
  const [, began] = TEMPORARY_NAME.exec(name) ?? [];
  return began !== undefined && isOver(Number.parseInt(began, 16), now);
}

function isOver(began: number, now: number): boolean {
  return now - began > LONGEST_BUILD;
}
