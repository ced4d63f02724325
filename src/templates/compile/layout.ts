/** Where things stand on a model's sheets, the same on all of them. */
export const TITLE_ROW = 0;
export const SUBTITLE_ROW = 1;
/** On sheets over time, the period ends. */
export const HEAD_ROW = 3;
/** The first row below what stays in sight. */
export const FIRST_ROW = 4;

export const LABEL = 0;
export const UNIT = 1;
/** One value, or the total of all periods. */
export const VALUE = 2;
/** Before the first period. */
export const OPENING = 3;
export const FIRST_PERIOD = 4;

export const TIME_WIDTHS = { label: 50, unit: 8, value: 12, opening: 9, period: 9 } as const;
export const PLAIN_WIDTHS = { label: 60, unit: 9, value: 18 } as const;

/** Columns of values on a sheet without periods. */
export const PLAIN_COLUMNS = 4;
