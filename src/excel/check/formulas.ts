import type { Position } from "../../spreadsheet/address";
import { contains } from "../../spreadsheet/area";
import { isFormula } from "../cells/literal";
import type { FilledCell } from "../cells/sheet-cells";
import type { WorkbookImage } from "../cells/workbook-image";
import { type Finding, type Place, placeOf, placeText } from "./finding";
import { referencesIn } from "./references";

const ERROR = /^#(VALUE!|NUM!|DIV\/0!|N\/A|NULL!|REF!|NAME\?|SPILL!|CALC!)$/;

/** Formulas that show an error; those that lost their function can be repaired. */
export function checkFormulas(image: WorkbookImage): Finding[] {
  const lost = lostFunctions(image).map(
    ({ cell }): Finding => ({
      kind: "formula without its function",
      sentence: `${placeText(cell)} shows #NAME? because it was saved without Offtake. Choose Repair.`,
      cell,
    }),
  );
  return [...lost, ...errors(image)];
}

/** A cell that shows an error, and its formula. */
interface Faulty {
  readonly cell: Place;
  readonly at: Position;
  readonly formula: string;
  readonly value: string;
}

/** Cells whose formula asks for a function of ours that Excel did not find. */
export function lostFunctions(image: WorkbookImage): Faulty[] {
  return everyCell(image, isLost);
}

/** Where errors begin; those that only pass one on are counted. */
function errors(image: WorkbookImage): Finding[] {
  const faulty = everyCell(image, isFaulty);
  const found = faulty.filter((one) => !isLost(one));
  const first = firstOf(found, faulty, image.names);
  const rest = found.length - first.length;
  const passed = rest === 1 ? "1 more cell shows" : `${rest} more cells show`;
  return [
    ...first.map(({ cell, value }): Finding => {
      return { kind: "error in a cell", sentence: `${placeText(cell)} shows ${value}.`, cell };
    }),
    ...(rest > 0
      ? [
          {
            kind: "error in a cell",
            sentence: `${passed} an error that originates in another cell.`,
          } as const,
        ]
      : []),
  ];
}

function isFaulty({ formula, value }: FilledCell): boolean {
  return isFormula(formula) && ERROR.test(String(value));
}

/** Errors that are traced: of more, no one mends each by itself. */
const MOST_TRACED = 2_000;

/** Cells that refer to none of those that show an error too; all of them where each refers to another. */
function firstOf(
  found: readonly Faulty[],
  faulty: readonly Faulty[],
  names: WorkbookImage["names"],
): readonly Faulty[] {
  const refersTo = new Map([...names].map(([name, to]) => [name.toLowerCase(), to]));
  const bySheet = new Map<string, Faulty[]>();
  for (const one of faulty) {
    const known = bySheet.get(one.cell.sheet);
    if (known) known.push(one);
    else bySheet.set(one.cell.sheet, [one]);
  }
  const first = found
    .slice(0, MOST_TRACED)
    .filter(({ cell, at, formula }) =>
      referencesIn(formula, cell.sheet, refersTo).every(({ sheet, area }) =>
        (bySheet.get(sheet) ?? []).every((one) => one.at === at || !contains(area, one.at)),
      ),
    );
  return first.length > 0 ? first : found;
}

function everyCell({ sheets }: WorkbookImage, wanted: (cell: FilledCell) => boolean): Faulty[] {
  return [...sheets.values()].flatMap(({ name, cells }) =>
    cells.filter(wanted).map(({ at, formula, value }) => ({
      cell: placeOf(name, at),
      at,
      formula: String(formula),
      value: String(value),
    })),
  );
}

function isLost({ formula, value }: Pick<FilledCell, "formula" | "value">): boolean {
  return value === "#NAME?" && isFormula(formula) && OURS.test(String(formula));
}

const OURS = /\bOFFTAKE\.|_xldudf_OFFTAKE_/i;

/** A formula of ours as it is entered, from the form in which Excel stores it. */
export function entered(formula: string): string {
  return formula.replace(/_xldudf_OFFTAKE_([A-Z]+)_([A-Z0-9]+)/gi, "OFFTAKE.$1.$2");
}
