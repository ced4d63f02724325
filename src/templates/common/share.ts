/** A share that is nothing where there is nothing to take it of. */
export const share = (of: string, whole: string) => `IF(${whole} = 0, 0, ${of} / ${whole})`;
