/** Excel's specifications and limits. */

/** A sheet's last row and column, counted from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** Lengths, in characters. */
export const LONGEST_FORMULA = 8_192;
export const LONGEST_TEXT = 32_767;
export const LONGEST_SHEET_NAME = 31;
export const LONGEST_DEFINED_NAME = 255;
