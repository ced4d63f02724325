import { EPOCH } from "../../spreadsheet/serial-dates";

/** From which year a workbook counts its days: Windows's way, or that of early Macintoshes. */
export type DateSystem = 1900 | 1904;

/** The day that each counts as 0, after February 1900. */
export const SERIAL_ZERO: Readonly<Record<DateSystem, number>> = {
  1900: EPOCH,
  1904: Date.UTC(1904, 0, 1),
};
