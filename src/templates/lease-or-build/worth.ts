/** Columns of the table of parts, and how they are seen: of another cost, or of other lives. */
interface Parts {
  readonly cost: string;
  readonly salvage: string;
  /** In years. */
  readonly life: string;
}

const LIVE: Parts = { cost: "parts.cost", salvage: "parts.salvage", life: "parts.life" };

/**
 * What the build is worth on the books after some months of use: salvage, and of the rest of each part
 * what its life has left. In one formula, since a sensitivity asks it of many delays.
 */
export const worthAfter = (months: string, { cost, salvage, life }: Parts = LIVE) =>
  `SUM(${salvage}) + SUMPRODUCT((${cost} - ${salvage}) * (${life} * MonthsInYear > ${months}) * (1 - ${months} / ${life} / MonthsInYear))`;
