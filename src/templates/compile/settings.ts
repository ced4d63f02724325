import type { Setting, Template } from "../language/template";
import { formatOf } from "../language/units";
import type { Naming } from "../naming";
import type { NamePlan, SheetPlan, ValidationPlan } from "../plan";
import type { StyleName } from "../styles";
import { inputRule } from "../validation";
import { Drawing } from "./drawing";
import { FIRST_ROW, HEAD_ROW, LABEL, SUBTITLE_ROW, TITLE_ROW } from "./layout";
import { tallRows } from "./tall-rows";

/** The sheet of the inputs that belong to the model and no deal sets. */
export const SETTINGS = "Settings";

const HEADS = ["Setting", "Value", "Unit", "Note"] as const;
const HEAD_STYLES: readonly StyleName[] = ["columnHeadLeft", "columnHead"];
const WIDTHS = [46, 18, 14, 84] as const;
const VALUE = 1;

export function settingsSheet(
  template: Template,
  called: Naming,
): {
  readonly plan: SheetPlan;
  readonly names: readonly NamePlan[];
} {
  const drawing = new Drawing();
  drawing.put(TITLE_ROW, LABEL, `${template.title}: Settings`, "title");
  drawing.put(
    SUBTITLE_ROW,
    LABEL,
    "Model settings. Loading a deal does not change them.",
    "subtitle",
  );
  for (const [column, head] of HEADS.entries())
    drawing.put(HEAD_ROW, column, head, HEAD_STYLES[column] ?? "columnHeadUnit");
  const settings = Object.entries(template.settings);
  for (const [i, [, { label, value, kind, unit, note }]] of settings.entries()) {
    const row = FIRST_ROW + i;
    drawing.put(row, LABEL, label, "label");
    const format = kind === "date" ? formatOf("date") : "#,##0.##";
    drawing.put(row, VALUE, value, "input", format);
    drawing.put(row, 2, unit, "unit");
    drawing.put(row, 3, note, "source");
  }
  const at = (i: number) => ({ row: FIRST_ROW + i, column: VALUE });
  return {
    names: settings.map(([name, { label }], i) => ({
      name: called.name(name),
      sheet: called.sheet(SETTINGS),
      at: at(i),
      comment: label,
    })),
    plan: {
      name: called.sheet(SETTINGS),
      role: "inputs",
      widths: WIDTHS,
      cells: drawing.cells,
      tall: tallRows(drawing.cells, WIDTHS),
      frozen: { rows: FIRST_ROW, columns: 0 },
      printTitles: { rows: FIRST_ROW, columns: 0 },
      validations: settings.map(([, setting], i) => ({ at: at(i), ...ruleOf(setting) })),
    },
  };
}

function ruleOf({ label, kind, options, min, max }: Setting): Omit<ValidationPlan, "at"> {
  if (options)
    return {
      rule: { kind: "list", options: options.map(String) },
      sentence: `${label}: give ${options.join(", ")}.`,
    };
  if (kind === "date") return { rule: { kind: "date" }, sentence: `${label}: give a date.` };
  return inputRule({
    label,
    kind: "number",
    min: min ?? 0,
    ...(max === undefined ? {} : { max }),
  });
}
