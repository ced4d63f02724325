import { isFormula } from "../literal";
import type { CheckedCell } from "./checked-sheet";
import { type Finding, type Place, placeOf, said } from "./finding";
import type { WorkbookImage } from "./workbook-image";

const ERROR = /^#(VALUE!|NUM!|DIV\/0!|N\/A|NULL!|REF!|NAME\?|SPILL!|CALC!)$/;

/** Formulas that show an error; those that lost their function can be repaired. */
export function checkFormulas(image: WorkbookImage): Finding[] {
  const lost = lostFunctions(image).map(
    ({ cell }): Finding => ({
      kind: "formula without its function",
      sentence: `${said(cell)} shows #NAME?: it was written where Offtake was not. Repair enters it again.`,
      cell,
    }),
  );
  return [...lost, ...errors(image)];
}

/** A cell that shows an error, and its formula. */
interface Faulty {
  readonly cell: Place;
  readonly formula: string;
  readonly value: string;
}

/** Cells whose formula asks for a function of ours that Excel did not find. */
export function lostFunctions(image: WorkbookImage): Faulty[] {
  return everyCell(image, isLost);
}

function errors(image: WorkbookImage): Finding[] {
  const found = everyCell(
    image,
    (cell) => isFormula(cell.formula) && ERROR.test(String(cell.value)) && !isLost(cell),
  );
  return found.map(({ cell, value }): Finding => {
    return { kind: "error in a cell", sentence: `${said(cell)} shows ${value}.`, cell };
  });
}

function everyCell({ sheets }: WorkbookImage, wanted: (cell: CheckedCell) => boolean): Faulty[] {
  return [...sheets.values()].flatMap(({ name, cells }) =>
    cells.filter(wanted).map(({ at, formula, value }) => ({
      cell: placeOf(name, at),
      formula: String(formula),
      value: String(value),
    })),
  );
}

function isLost({ formula, value }: CheckedCell): boolean {
  return value === "#NAME?" && isFormula(formula) && OURS.test(String(formula));
}

const OURS = /\bOFFTAKE\.|_xldudf_OFFTAKE_/i;

/** A formula of ours as it is entered, from the form in which Excel stores it. */
export function entered(formula: string): string {
  return formula.replace(/_xldudf_OFFTAKE_([A-Z]+)_([A-Z0-9]+)/gi, "OFFTAKE.$1.$2");
}
