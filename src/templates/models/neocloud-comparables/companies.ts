/** Landlords of GPUs: the peers. The last is for one that the library lacks. */
export const PEERS = {
  coreweave: "CoreWeave",
  nebius: "Nebius",
  iren: "IREN",
  nscale: "Nscale",
  own: "A peer of your own",
} as const;

export const peerIds = Object.keys(PEERS) as (keyof typeof PEERS)[];

/** Prices of labs, each of a day; the key names the company before its dash. */
export const PRICES = {
  xai_round: { label: "xAI, funding round of January 2026", company: "xai", on: "2026-01-31" },
  xai_bought: { label: "xAI, bought by SpaceX, February 2026", company: "xai", on: "2026-02-02" },
  openai_sale: {
    label: "OpenAI, employees' shares, October 2025",
    company: "openai",
    on: "2025-10-31",
  },
  openai_round: { label: "OpenAI, round of March 2026", company: "openai", on: "2026-03-31" },
  anthropic_g: {
    label: "Anthropic, round of February 2026",
    company: "anthropic",
    on: "2026-02-12",
  },
  anthropic_h: { label: "Anthropic, round of May 2026", company: "anthropic", on: "2026-05-28" },
} as const;

export const priceIds = Object.keys(PRICES) as (keyof typeof PRICES)[];

/** The group that holds a lab and leases capacity out. */
export const GROUP = "spacex";

/** What deals call those as a landlord whose price is not among the peers'. */
export const AS_LANDLORD = { spacex: "SpaceX/xAI", xai: "xAI" } as const;
