import { tokens } from "../../templates/formula/tokens";
import { inputNames } from "../library-names";
import { isFormula } from "../literal";
import { isBroken } from "../reference";
import { type Finding, type Place, placeOf, said } from "./finding";
import type { WorkbookImage } from "./workbook-image";

/** Names whose cells were deleted, and inputs that formulas ask for and nobody names. */
export function checkNames(image: WorkbookImage): Finding[] {
  return [...brokenNames(image), ...missingNames(image)];
}

function brokenNames({ names }: WorkbookImage): Finding[] {
  return [...names]
    .filter(([, refersTo]) => isBroken(refersTo))
    .map(([name]) => ({
      kind: "broken or missing name",
      sentence: `The name ${name} points to a cell that was deleted. Load the deal again, or point it to a cell in Excel's Name Manager.`,
    }));
}

/** Each missing name once, at the first formula that asks for it. */
function missingNames(image: WorkbookImage): Finding[] {
  const named = new Set([...image.names.keys()].map((name) => name.toLowerCase()));
  const firstAsked = new Map<string, Place>();
  for (const { place, word } of wordsWithoutMeaning(image))
    if (!named.has(word) && !firstAsked.has(word)) firstAsked.set(word, place);
  return inputNames.flatMap((name): Finding[] => {
    const cell = firstAsked.get(name.toLowerCase());
    if (!cell) return [];
    return [
      {
        kind: "broken or missing name",
        sentence: `${said(cell)} asks for ${name}, which is no name in this workbook. Load a deal that has it.`,
        cell,
      },
    ];
  });
}

/** The words of formulas that Excel could not read. */
function* wordsWithoutMeaning({
  sheets,
}: WorkbookImage): Generator<{ readonly place: Place; readonly word: string }> {
  for (const { name, cells } of sheets.values()) {
    const unread = cells.filter(({ formula, value }) => value === "#NAME?" && isFormula(formula));
    for (const { at, formula } of unread)
      for (const { kind, text } of tokens(String(formula)))
        if (kind === "word") yield { place: placeOf(name, at), word: text.toLowerCase() };
  }
}
