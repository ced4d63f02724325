/** Two deals of the library that tell of the same capacity: their fees are never added up. */
export interface Overlap {
  /** The id of the deal that holds the other one. */
  readonly whole: string;
  readonly part: string;
  readonly why: string;
}

export const overlaps: readonly Overlap[] = [
  {
    whole: "spacex-anthropic",
    part: "colossus-1",
    why: "One lease, told twice: Colossus 1 as first reported is a site of what the S-1 reports.",
  },
  {
    whole: "nscale-microsoft-all",
    part: "nscale-microsoft-narvik",
    why: "Narvik is one of all sites.",
  },
];
