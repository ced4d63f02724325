import type { FrozenRecord } from "../../frozen/record";

/**
 * What the workbook says to Excel of the add-in. A frozen workbook does not ask to have the pane opened:
 * who has no Offtake would be offered it. The file itself goes on naming the add-in, which Excel alone
 * can change; `npm run calc -- … --freeze` takes that out too.
 */
const OPENS_PANE = "Office.AutoShowTaskpaneWithDocument";

/** Whether the workbook asks Excel to open the pane with it. */
export function opensPane({ items }: Excel.SettingCollection): boolean {
  return items.some(({ key, value }) => key === OPENS_PANE && value === true);
}

export function queueOpensPane({ workbook }: Excel.RequestContext, opens: boolean): void {
  workbook.settings.add(OPENS_PANE, opens);
}

/** A record that knows that the pane opened with the workbook. */
export function withPane(record: FrozenRecord): FrozenRecord {
  return { ...record, addIn: { ...record.addIn, [OPENS_PANE]: "true" } };
}

/** What freezing took away: the settings that the workbook has not got again since. */
export function queueSettings(
  { workbook }: Excel.RequestContext,
  record: FrozenRecord,
  before: Excel.SettingCollection,
): void {
  for (const [key, value] of settingsIn(record, before)) workbook.settings.add(key, value);
}

/** The settings as they were before {@link queueSettings}. */
export function queueSettingsBefore(
  { workbook }: Excel.RequestContext,
  record: FrozenRecord,
  before: Excel.SettingCollection,
): void {
  for (const [key] of settingsIn(record, before)) {
    const known = before.items.find((item) => item.key === key);
    if (known) workbook.settings.add(key, known.value);
    else workbook.settings.getItemOrNullObject(key).delete();
  }
}

function settingsIn(
  { addIn = {} }: FrozenRecord,
  { items }: Excel.SettingCollection,
): [key: string, value: unknown][] {
  const there = new Set(items.map(({ key }) => key));
  return Object.entries(addIn)
    .filter(([key]) => key === OPENS_PANE || (key.startsWith("Offtake.") && !there.has(key)))
    .map(([key, json]): [string, unknown] => [key, parsed(json)])
    .filter(([, value]) => value !== undefined);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
