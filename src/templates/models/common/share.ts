/** A share that is nothing where there is nothing to take it of. */
export const share = (of: string, whole: string) => `IF(${whole} = 0, 0, ${of} / ${whole})`;

/** In a table of a headline beside what binds, the share of it that binds. */
export const SHARE = share(".binding", ".headline");
