import { TERMS, TITLE } from "../inputs-head";
import { EDITED_INPUTS, REST_ON } from "../inputs-totals";
import type { Template } from "../language/template";
import { formatOf } from "../language/units";
import { pageBreaks } from "../page-setup";
import type { SheetPlan } from "../plan";
import type { StyleName } from "../styles";
import { CHECKS, CHECKS_FAILED } from "./checks";
import { Drawing } from "./drawing";
import { resolve, type Scope } from "./resolve";

const COVER = "Cover";

const LABEL = 0;
const VALUE = 1;
const NOTE = 2;
const LAST = 3;

/** In characters: a label, a value, a note, and room for a long sentence. */
const WIDTHS = [44, 60, 48, 20] as const;

/** Zero in words. */
const ALL_OK = '[=0]"All OK"_);[Red]0_)';

const NONE = '[=0]"None"_);0_)';

/** What the cover says of each sheet. */
export interface SheetLine {
  readonly name: string;
  readonly purpose: string;
}

const COLOURS: readonly (readonly [StyleName, string, string])[] = [
  ["input", "Blue on cream", "Input. Type over it."],
  ["formula", "Black", "Calculated on this sheet."],
  ["link", "Green", "Linked from another sheet."],
  ["coverLink", "Shaded", "Key result."],
];

/** A text: a number would be one of the model's. */
const SAMPLE = "1,234.5";

const COMMON_GUIDE = [
  "On the Home tab, choose Deals to open the Offtake pane, then pick a deal and load it. On Inputs, the Scenario cell switches the case, also without Offtake.",
  "Type over any blue cell; on Inputs, in the columns of the cases. Black and green rows hold one consistent formula across; do not edit single cells.",
  "Amounts are stored in dollars and displayed in millions. Parentheses are negative; a dash is zero.",
  "OFFTAKE formulas need the add-in. In a frozen copy they are static values that do not update; use Thaw in Offtake to restore the formulas.",
] as const;

/** The first sheet: what the model answers, whether it may be trusted, and how to use it. */
export function coverSheet(
  template: Template,
  sheets: readonly SheetLine[],
  scope: Scope,
): SheetPlan {
  const { called } = scope;
  const cover = new Cover();
  cover.line(template.title, "title");
  cover.line(template.summary, "subtitle");
  cover.link(`=${TITLE}`);
  cover.link(`=${TERMS}`);

  cover.heading("Results");
  for (const { label, unit, value, note } of template.results) {
    const { formula, isLink } = resolve(value, { sheet: called.sheet(COVER) }, scope);
    if (!isLink) throw new Error(`${label}: the cover only repeats what a sheet has worked out.`);
    cover.result(label, formula, formatOf(unit), note);
  }
  cover.result(
    "Failed checks",
    `=${called.name(CHECKS_FAILED)}`,
    ALL_OK,
    `See ${called.sheet(CHECKS)}.`,
  );

  cover.result(
    "What the inputs rest on",
    `=${REST_ON}`,
    "General",
    "share of the inputs, by count",
  );
  cover.result("Inputs that differ from what was loaded", `=${EDITED_INPUTS}`, NONE, "See Inputs.");

  cover.heading("Sheets");
  for (const { name, purpose } of sheets) cover.pair(name, purpose);
  cover.heading("Color key");
  for (const [style, name, meaning] of COLOURS) cover.sample(name, style, meaning);
  cover.heading("Guide");
  for (const sentence of [...template.guide, ...COMMON_GUIDE]) cover.line(sentence, "label");
  return {
    name: called.sheet(COVER),
    role: "cover",
    widths: WIDTHS,
    cells: cover.drawing.cells,
    printTitles: { rows: cover.head, columns: 0 },
    pageBreaks: pageBreaks(cover.blocks, WIDTHS, cover.head),
  };
}

/** The cover while it is written, line by line. */
class Cover {
  readonly drawing = new Drawing();
  /** Where each block begins, and its last row. */
  private readonly starts: number[] = [];
  private row = 0;

  /** Rows that say which model and which deal it is. */
  get head(): number {
    return this.starts[0] ?? this.row;
  }

  get blocks(): { readonly startRow: number; readonly endRow: number }[] {
    return this.starts.map((startRow, i) => ({
      startRow,
      endRow: (this.starts[i + 1] ?? this.row) - 1,
    }));
  }

  line(text: string, style: StyleName): void {
    this.drawing.put(this.row++, LABEL, text, style);
  }

  link(formula: string): void {
    this.drawing.put(this.row++, LABEL, { kind: "formula", formula }, "dealLink");
  }

  heading(title: string): void {
    this.row++;
    this.starts.push(this.row);
    this.drawing.put(this.row, LABEL, title, "heading");
    this.drawing.band(this.row++, [VALUE, LAST], "heading");
  }

  pair(name: string, text: string): void {
    this.drawing.put(this.row, LABEL, name, "label");
    this.drawing.put(this.row++, VALUE, text, "label");
  }

  sample(name: string, style: StyleName, meaning: string): void {
    this.drawing.put(this.row, LABEL, name, "label");
    this.drawing.put(this.row, VALUE, SAMPLE, style);
    this.drawing.put(this.row++, NOTE, meaning, "note");
  }

  result(label: string, formula: string, format: string, note: string): void {
    this.drawing.put(this.row, LABEL, label, "label");
    this.drawing.put(this.row, VALUE, { kind: "formula", formula }, "coverLink", format);
    this.drawing.put(this.row++, NOTE, note, "note");
  }
}
