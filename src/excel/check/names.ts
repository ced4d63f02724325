import { tokens } from "../../spreadsheet/formula-tokens";
import { cellReference, isBroken } from "../../spreadsheet/reference";
import { isFormula } from "../cells/literal";
import type { WorkbookImage } from "../cells/workbook-image";
import { inputNames } from "../inputs/terms";
import { type Finding, type Place, placeOf, placeText } from "./finding";

/** Names whose cells were deleted, names of inputs that lead astray, and names that nobody defined. */
export function checkNames(image: WorkbookImage): Finding[] {
  const asked = firstAsked(image);
  return [...brokenNames(image, asked), ...strayNames(image, asked), ...missingNames(image, asked)];
}

/** Excel's own names, such as the area to print, are made anew by Excel. */
const EXCELS_OWN = /^_xl/i;
const INPUT_NAMES = new Set(inputNames.map((name) => name.toLowerCase()));

function isInput(name: string): boolean {
  return INPUT_NAMES.has(name.toLowerCase());
}

function brokenNames({ names }: WorkbookImage, asked: AskedNames): Finding[] {
  return [...names]
    .filter(([name, refersTo]) => isBroken(refersTo) && !EXCELS_OWN.test(name))
    .map(([name]) => {
      const todo = isInput(name)
        ? "Load the deal again, or point it to a cell in Excel's Name Manager."
        : "Point it to a cell in Excel's Name Manager, or delete it there.";
      return finding(`The name ${name} points to a cell that was deleted. ${todo}`, asked, name);
    });
}

/** The name of an input is that of one cell. */
function strayNames({ names }: WorkbookImage, asked: AskedNames): Finding[] {
  return [...names]
    .filter(([name, refersTo]) => isInput(name) && !isBroken(refersTo) && !cellReference(refersTo))
    .map(([name, refersTo]) =>
      finding(
        `The name ${name} refers to ${refersTo.replace(/^=/, "")}, not to a single cell. Fix it in Name Manager.`,
        asked,
        name,
      ),
    );
}

/** Each missing name once, at the first formula that asks for it. */
function missingNames({ names }: WorkbookImage, asked: AskedNames): Finding[] {
  const named = new Set([...names.keys()].map((name) => name.toLowerCase()));
  return [...asked].flatMap(([name, { cell, word, isUnread }]): Finding[] => {
    if (!isUnread || named.has(name)) return [];
    const todo = isInput(word)
      ? "Load a deal that has it."
      : "Define it in Name Manager, or correct the formula.";
    const sentence = `${placeText(cell)} uses ${inputCalled(word)}, which is not defined in this workbook. ${todo}`;
    return [{ kind: "broken or missing name", sentence, cell }];
  });
}

function finding(sentence: string, asked: AskedNames, name: string): Finding {
  const cell = asked.get(name.toLowerCase())?.cell;
  return { kind: "broken or missing name", sentence, ...(cell ? { cell } : {}) };
}

/** The names that faulty formulas ask for, in lower case, each with the first of those cells. */
type AskedNames = ReadonlyMap<string, Asking>;

interface Asking {
  readonly cell: Place;
  /** As the formula writes it. */
  readonly word: string;
  /** Excel could not read the formula. */
  readonly isUnread: boolean;
}

/** A name whose cell is gone shows `#REF!`, one that nobody defined `#NAME?`. */
const ASKING = /^#(REF!|NAME\?)$/;

function firstAsked({ sheets, names }: WorkbookImage): AskedNames {
  // A formula that catches the error asks for a broken name as well.
  const broken = [...names].flatMap(([name, to]) => (isBroken(to) ? name.toLowerCase() : []));
  const asksForBroken = (formula: string) => broken.some((name) => formula.includes(name));
  const asking = [...sheets.values()].flatMap(({ name: sheet, cells }) =>
    cells
      .filter(
        ({ formula, value }) =>
          isFormula(formula) &&
          (ASKING.test(String(value)) || asksForBroken(String(formula).toLowerCase())),
      )
      .flatMap(({ at, formula, value }): Asking[] => {
        const place = { cell: placeOf(sheet, at), isUnread: value === "#NAME?" };
        return namesIn(String(formula)).map((word) => ({ ...place, word }));
      }),
  );
  const asked = new Map<string, Asking>();
  for (const one of asking) {
    const known = asked.get(one.word.toLowerCase());
    if (!known || (one.isUnread && !known.isUnread)) asked.set(one.word.toLowerCase(), one);
  }
  return asked;
}

/** Words of a formula that are names: no functions, sheets, addresses or truth values. */
function namesIn(formula: string): string[] {
  const written = tokens(formula);
  return written.flatMap(({ kind, text }, i) => {
    if (kind !== "word") return [];
    const next = written[i + 1]?.text;
    const isElse =
      next === "(" || next === "!" || NO_NAME.test(text) || isPartOfAddress(written, i);
    return isElse ? [] : [text];
  });
}

const NO_NAME = /^(TRUE|FALSE|[A-Z]{1,3}\d+|_xlpm\..*|_xldudf_.*|OFFTAKE\..*)$/i;

/** The letters of `$B$4`, or a column in `A:A`. */
function isPartOfAddress(written: ReturnType<typeof tokens>, i: number): boolean {
  const [before, after] = [written[i - 1]?.text, written[i + 1]?.text];
  return before === "$" || after === "$" || before === ":" || after === ":";
}

function inputCalled(word: string): string {
  return inputNames.find((name) => name.toLowerCase() === word.toLowerCase()) ?? word;
}
