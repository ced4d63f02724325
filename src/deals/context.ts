import { comparableFiles } from "./comparables/index";
import type { CompanyFigure, ComparableFile, PrecedentFile, SignalFile } from "./context-schema";
import { precedentFiles } from "./precedents/index";
import { signalFiles } from "./signals/index";

// Proven against their schemas by a test, as the deals are.

export const comparables = comparableFiles as readonly ComparableFile[];
export const precedents = precedentFiles as readonly PrecedentFile[];

/** Signals to watch, the next one first. */
export const signals = (signalFiles as readonly SignalFile[]).toSorted((a, b) =>
  a.on.localeCompare(b.on),
);

/** The newest figure of a company under a name; nothing where none is reported. */
export function newest(
  company: ComparableFile,
  name: CompanyFigure["name"],
): CompanyFigure | undefined {
  return company.figures
    .filter((figure) => figure.name === name)
    .toSorted((a, b) => b.on.localeCompare(a.on))[0];
}
