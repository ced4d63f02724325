/** Hours as the field counts them: a year of 365 days, a month a twelfth of it. */
export const HOURS_A_YEAR = 8760;
export const HOURS_A_MONTH = HOURS_A_YEAR / 12;
export const HOURS_A_DAY = 24;
