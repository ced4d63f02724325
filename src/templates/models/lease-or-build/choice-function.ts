/** Rows of DEAL.LEASEVSBUILD, by the labels that it gives them. */
export const LABELS = {
  lease: "Lease",
  build: "Build",
  lost: "Margin lost while waiting",
  advantage: "Advantage of leasing",
} as const;

interface Choice {
  readonly fee?: string;
  readonly months: string;
  readonly capex?: string;
  readonly opex?: string;
  readonly delay?: string;
  readonly margin?: string;
  readonly rate?: string;
  readonly worth?: string;
}

/** What is left out is nothing; the rate is the tenant's. */
export function leaseOrBuildOf(choice: Choice): string {
  const { fee = "0", months, capex = "0", opex = "0", delay = "0", margin = "0" } = choice;
  const { rate = "BorrowingRate", worth = "0" } = choice;
  const given = [fee, months, capex, opex, delay, margin, rate, worth];
  return `OFFTAKE.DEAL.LEASEVSBUILD(${given.join(", ")})`;
}

/** One of its values. */
export const oneOf = (row: keyof typeof LABELS, choice: Choice) =>
  `VLOOKUP("${LABELS[row]}", ${leaseOrBuildOf(choice)}, 1 + 1, FALSE)`;

/** A function's values without the labels beside them. */
export const allOf = (formula: string) => `INDEX(${formula}, 0, 1 + 1)`;

/** What a dollar after some months is worth on the day of the choice. */
export const discount = (months: string) => `(1 + BorrowingRate) ^ (-${months} / MonthsInYear)`;
