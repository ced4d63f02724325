/**
 * What the build is worth on the books after some months of use: salvage, and of the rest of each part
 * what its life, in years, has left. In one formula, since a sensitivity asks it of many delays.
 */
export const worthAfter = (months: string, life = "parts.life") =>
  `SUM(parts.salvage) + SUMPRODUCT((parts.cost - parts.salvage) * (${life} * MonthsInYear > ${months}) * (1 - ${months} / ${life} / MonthsInYear))`;
