import { filledBy } from "../../frozen/thaw";
import { cellsOf } from "../../spreadsheet/area";
import { type FreezeReading, recordIn } from "../frozen/stored-record";
import { type Finding, placeOf, placeText } from "./finding";

/**
 * The cells that freezing made values of, each `Lease!C5`. What the workbook keeps of them may have been
 * changed by anyone: thawing says so, and here nothing is then known.
 */
export function frozenCells(reading: FreezeReading): ReadonlySet<string> {
  const formulas = readable(reading)?.formulas ?? [];
  return new Set(
    formulas.flatMap((formula) =>
      cellsOf(filledBy(formula)).map((at) => placeText(placeOf(formula.sheet, at))),
    ),
  );
}

function readable(reading: FreezeReading): ReturnType<typeof recordIn> {
  try {
    return recordIn(reading);
  } catch {
    return undefined;
  }
}

export function checkFrozen({ size }: ReadonlySet<string>): Finding[] {
  if (size === 0) return [];
  const cells = size === 1 ? "1 Offtake cell does" : `${size} Offtake cells do`;
  return [
    {
      kind: "frozen",
      sentence: `The workbook is frozen: ${cells} not follow the inputs. Choose Thaw to restore the formulas.`,
    },
  ];
}
