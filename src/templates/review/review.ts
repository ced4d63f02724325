import { caseNames } from "../../deals/cases";
import { assumptionNames } from "../../deals/vocabulary";
import { nameFault } from "../../spreadsheet/defined-names";
import { TOLERANCE } from "../compile/checks";
import { namesIn } from "../compile/compile";
import { place } from "../compile/place";
import { resolve } from "../compile/resolve";
import { pattern } from "../formula/pattern";
import { placeOf } from "../language/declared";
import type { Sheet, Template } from "../language/template";
import { AS_DECLARED } from "../naming";
import { formulasOf } from "./formulas";
import { functionFaults } from "./functions";
import { unreadRows } from "./unread";

/** The most that a check may let pass: a cent. */
const CENT = 0.01;

/**
 * What an author learns of a template before it is built: each fault with its file, its line and its row.
 * It is not part of what ships, since what ships has passed it.
 *
 * @throws Error with all of them, one a line.
 */
export function review(template: Template): void {
  const faults = faultsIn(template);
  if (faults.length > 0) throw new Error(faults.join("\n"));
}

export function faultsIn(template: Template): string[] {
  const formulaFaults = faultsOfFormulas(template);
  // What a formula reads is known only where all of them can be read.
  if (formulaFaults.length > 0) return formulaFaults;
  return [...faultsOfNames(template), ...faultsOfChecks(template), ...unreadRows(template)];
}

function faultsOfFormulas(template: Template): string[] {
  const placed = place(template);
  const scope = { symbols: placed.symbols, names: namesIn(template, placed), called: AS_DECLARED };
  return formulasOf(template).flatMap(({ formula, from, where }) => {
    try {
      resolve(formula, from, scope);
      return functionFaults(formula).map((fault) => `${where}: ${fault}`);
    } catch (error) {
      return [`${where}: ${(error as Error).message}`];
    }
  });
}

/** Names are Excel's and unique, and some formula reads each setting. */
function faultsOfNames(template: Template): string[] {
  const { id, settings } = template;
  const all = [...assumptionNames, ...caseNames, ...Object.keys(settings), ...rowNames(template)];
  const read = new Set(
    formulasOf(template).flatMap(({ formula }) =>
      pattern(formula).flatMap((part) => (part.kind === "name" ? [part.name] : [])),
    ),
  );
  const lower = all.map((name) => name.toLowerCase());
  return [
    ...all.flatMap((name) => nameFault(name) ?? []),
    ...all
      .filter((name, i) => lower.indexOf(name.toLowerCase()) !== i)
      .map((name) => `The name ${name} is given twice.`),
    ...Object.keys(settings)
      .filter((name) => !read.has(name) && name !== TOLERANCE)
      .map((name) => `No formula reads ${name}.`),
  ].map((fault) => `${id}: ${fault}`);
}

function rowNames(template: Template): string[] {
  const { sheets } = place(template);
  return sheets.flatMap(({ blocks }) => blocks.flatMap(({ form }) => form.names));
}

const isChecked = ({ checks = [] }: Sheet) => checks.length > 0;
const isCheckedOn = ({ checkedOn }: Sheet, other: Sheet) =>
  other.name === checkedOn && isChecked(other);

/** Every sheet that works something out is checked, within a cent. */
function faultsOfChecks({ id, settings, sheets }: Template): string[] {
  const tolerance = settings[TOLERANCE]?.value ?? 0;
  return [
    ...(tolerance > CENT ? [`${id}: ${TOLERANCE} is above a cent.`] : []),
    ...sheets
      .filter(({ role }) => role === "workings")
      .filter((sheet) => !isChecked(sheet) && !sheets.some((one) => isCheckedOn(sheet, one)))
      .map((sheet) => `${placeOf(sheet) ?? id}: ${sheet.name} has no check.`),
  ];
}
