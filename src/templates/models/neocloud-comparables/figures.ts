import { comparables } from "../../../deals/context";
import type { CompanyFigure, ComparableFile } from "../../../deals/context-schema";
import { serialOf } from "../../../spreadsheet/serial-dates";
import type { DataRow } from "../../language/data-block";
import type { Unit } from "../../language/units";

/** @throws Error for an id that the library lacks. */
export function company(id: string): ComparableFile {
  const found = comparables.find((one) => one.id === id);
  if (!found) throw new Error(`The library has no company ${id}.`);
  return found;
}

/** A company's figures under a name, the oldest first. */
export function figuresOf(of: ComparableFile | undefined, name: CompanyFigure["name"]) {
  return (of?.figures ?? [])
    .filter((figure) => figure.name === name)
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** A figure of the library as an input, with its day, standing and source. */
export function known(
  label: string,
  unit: Unit,
  of: ComparableFile,
  figure: CompanyFigure,
): DataRow {
  const { value, on, standing, source, note } = figure;
  const said = of.sources[source];
  const from = [said?.title, said?.date].filter(Boolean).join(", ");
  const sentences = [note, from].filter((one) => one !== undefined);
  return {
    label,
    unit,
    cells: { value },
    date: on,
    standing,
    source: sentences.map((one) => one.replace(/\.?$/, ".")).join(" "),
  };
}

/** The day that a figure is of, for what depends on the day itself. */
export function dayOf(label: string, figure: CompanyFigure): DataRow {
  const day = serialOf(figure.on);
  if (day === undefined) throw new Error(`${figure.label}: ${figure.on} is no date.`);
  return {
    label,
    unit: "date",
    cells: { value: day },
    standing: figure.standing,
    source: "The day on which the revenue's twelve months end.",
  };
}

/** What nobody reports: a blank cell for who knows it. */
export const unknown = (label: string, unit: Unit): DataRow => ({
  label,
  unit,
  cells: {},
  source: "Not in the library. Fill it in where it is known, with its source.",
});
