import { type ColumnCase, caseCellNames, columnCases, type InputByCase } from "../deals/cases";
import type { Assumption } from "../deals/resolve";
import type { Entry } from "../deals/vocabulary";
import { address } from "../spreadsheet/address";
import { isoOf } from "../spreadsheet/serial-dates";
import type { Drawing } from "./compile/drawing";
import { acrossCases, behindColumn, COLUMN, caseColumn } from "./inputs-columns";
import { inputFormat } from "./language/units";
import type { Content, NamePlan } from "./plan";

/** The names of the cells that say which column of the cases, and of those behind them, is live. */
export const CASE_COLUMN = "CaseColumn";
export const LOADED_COLUMN = "LoadedColumn";

/** What a standing says once the live value is no longer the one that was loaded. */
export const YOURS = "yours";

/** A row's contents where they are not the usual ones: what the reading of the exit clause decides. */
export interface RowContents {
  /** What a case holds. */
  readonly given?: (one: ColumnCase, row: number) => Content;
  /** What the live cell shows. */
  readonly live?: (row: number) => string;
  /** What was loaded, and where it is from. */
  readonly loaded?: (one: ColumnCase, row: number) => string;
  readonly standing?: (one: ColumnCase, row: number) => string;
  readonly source?: (one: ColumnCase, row: number) => string;
  readonly address?: (one: ColumnCase, row: number) => string;
}

export const formula = (text: string): Content => ({ kind: "formula", formula: `=${text}` });

/**
 * A blank stays a blank: Excel would make 0 of it. What reads an input that a deal may lack says N(input),
 * which is 0 of a blank.
 */
export const orBlank = (text: string): string => `IF(${text}="","",${text})`;

const pick = (row: number, columnOf: (one: ColumnCase) => number, by: string) =>
  `INDEX(${acrossCases(row, columnOf)},${by})`;

/** The value that the live case has in its row. */
export const picked = (row: number): string => pick(row, caseColumn, CASE_COLUMN);

const behind = (row: number, what: "loaded" | "standing" | "source" | "address") =>
  pick(row, (one) => behindColumn(what, one), LOADED_COLUMN);

type Described = Pick<Entry, "label" | "unit" | "kind">;

/** An input in its cases; without `input`, one that the deal lacks: blank in every column. */
export function drawInput(
  drawing: Drawing,
  row: number,
  name: string,
  entry: Described,
  input?: InputByCase,
  contents: RowContents = {},
): void {
  const format = inputFormat(entry);
  const isText = entry.kind === "text";
  const calculated = isText ? "textFormula" : "formula";
  drawing.put(row, COLUMN.label, entry.label, "label");
  const live = contents.live?.(row) ?? orBlank(picked(row));
  drawing.put(row, COLUMN.live, formula(live), isText ? "liveText" : "live", format);
  for (const one of columnCases) {
    const given = contents.given?.(one, row) ?? givenIn(one, row, input);
    const typed = isText ? "inputText" : "input";
    const style = given.kind === "formula" ? calculated : typed;
    drawing.put(row, caseColumn(one), given, style, format);
    drawBehind(drawing, row, one, input?.cases[one], contents, format);
  }
  drawing.put(row, COLUMN.loaded, formula(orBlank(behind(row, "loaded"))), calculated, format);
  drawing.put(row, COLUMN.unit, entry.unit, "unit");
  drawProvenance(drawing, row);
  drawing.put(row, COLUMN.edited, formula(editedFormula(row)), "unit");
  drawing.put(row, COLUMN.typedOver, formula(typedOverFormula(row, !contents.live)), "unit");
  drawing.put(row, COLUMN.misnamed, formula(misnamedFormula(row, name)), "unit");
}

function givenIn(one: ColumnCase, row: number, input: InputByCase | undefined): Content {
  const base = address({ row, column: caseColumn("base") });
  if (one === "base") return contentOf(input?.base.value);
  if (!input || input.cases[one].value === input.base.value) return formula(orBlank(base));
  return contentOf(input.cases[one].value);
}

function contentOf(value: Assumption["value"] | undefined): Content {
  return value === undefined || value === "" ? { kind: "blank" } : { kind: "value", value };
}

function drawBehind(
  drawing: Drawing,
  row: number,
  one: ColumnCase,
  input: Assumption | undefined,
  contents: RowContents,
  format: string,
): void {
  const put = (
    what: "loaded" | "standing" | "source" | "address",
    value: Assumption["value"] | undefined,
  ) => {
    const own = contents[what]?.(one, row);
    const content = own === undefined ? contentOf(value) : formula(own);
    drawing.put(
      row,
      behindColumn(what, one),
      content,
      "unit",
      what === "loaded" ? format : undefined,
    );
  };
  put("loaded", input?.value);
  put("standing", input?.standing);
  put("source", input && sourceOf(input));
  put("address", input?.source?.address);
}

/** Standing and source of the live value: those that were loaded, until it is another. */
function drawProvenance(drawing: Drawing, row: number): void {
  const live = address({ row, column: COLUMN.live });
  const loaded = address({ row, column: COLUMN.loaded });
  const standing = address({ row, column: COLUMN.standing });
  const same = `IFERROR(AND(${live}=${loaded},EXACT(${live},${loaded})),FALSE)`;
  const known = behind(row, "standing");
  const link = behind(row, "address");
  drawing.put(row, COLUMN.standing, formula(`IF(${same},${known}&"","${YOURS}")`), "unit");
  drawing.put(
    row,
    COLUMN.source,
    formula(
      `IF(${standing}="${YOURS}",IF(${loaded}="","instead of a blank","instead of "&${known}&": "),"")` +
        `&${behind(row, "source")}`,
    ),
    "source",
  );
  const opened = `IF(${link}="","",HYPERLINK(${link},"Open"))`;
  drawing.put(row, COLUMN.link, formula(opened), "hyperlink");
}

/** 1 where a case no longer has the value that was loaded for it. */
function editedFormula(row: number): string {
  const same = columnCases.map((one) => {
    const given = address({ row, column: caseColumn(one) });
    return `EXACT(${given},${address({ row, column: behindColumn("loaded", one) })})`;
  });
  return `IF(IFERROR(AND(${same.join(",")}),FALSE),0,1)`;
}

/** The cells of a row that hold formulas which nobody is to type over. */
const FORMULAS = ["live", "loaded", "standing", "source", "link", "edited", "misnamed"] as const;

/** @param isPicked The live cell shows its case as it is: another formula there is found too. */
function typedOverFormula(row: number, isPicked: boolean): string {
  const at = (column: number) => address({ row, column });
  const intact = FORMULAS.map((one) => `ISFORMULA(${at(COLUMN[one])})`);
  const same = isPicked ? [`EXACT(${at(COLUMN.live)},${picked(row)})`] : [];
  return `IF(AND(${[...intact, ...same].join(",")}),0,1)`;
}

/** 1 where a name that formulas read does not show what this row does: it is that of another cell. */
function misnamedFormula(row: number, name: string): string {
  const same = [[name, COLUMN.live] as const, ...caseNames(name)].map(
    ([name, column]) => `EXACT(${name},${address({ row, column })})`,
  );
  return `IF(IFERROR(AND(${same.join(",")}),FALSE),0,1)`;
}

const caseNames = (name: string): (readonly [string, number])[] =>
  caseCellNames(name).map(([one, named]) => [named, caseColumn(one)] as const);

/** The names of a row's cells: the live one, and those of its cases that formulas read. */
export function inputNames(
  sheet: string,
  row: number,
  name: string,
  label: string,
): readonly NamePlan[] {
  return [
    { name, sheet, at: { row, column: COLUMN.live }, comment: label },
    ...caseNames(name).map(([named, column]) => ({
      name: named,
      sheet,
      at: { row, column },
      comment: label,
    })),
  ];
}

/** Who said it, or how it was worked out, and what to know before it is used. */
export function sourceOf(one: Assumption): string {
  const { source, how, note, scope, hedge, basis } = one;
  const said = [source?.title, source?.date].filter(Boolean).join(", ");
  const sentences = [
    [said, how].filter(Boolean).join(": "),
    note,
    scope && `Scope: ${scope}`,
    [hedge, basis].filter(Boolean).join(", "),
    rangeOf(one),
  ];
  return sentences
    .filter((sentence) => sentence)
    .map((sentence) => `${sentence}`.replace(/\.?$/, "."))
    .join(" ");
}

function rangeOf({ range, kind, unit }: Assumption): string {
  const shown = range?.map((end) => rangeEnd(end, kind));
  const counted = kind === "number" || kind === "whole" ? unit : "";
  return shown ? `From ${shown.join(" to ")}${counted && ` ${counted}`}` : "";
}

const FIGURE = new Intl.NumberFormat("en-US", { maximumFractionDigits: 6 });

function rangeEnd(end: Assumption["value"], kind: Assumption["kind"]): string {
  if (typeof end !== "number") return String(end);
  return kind === "date" ? isoOf(end) : FIGURE.format(end);
}
