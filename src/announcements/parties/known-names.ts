/**
 * Companies of this market by their place in its chain of supply: who builds and lets powered shells (1),
 * who fills them with accelerators and lets those (2), who buys at the largest scale (3), and who
 * trains models (4). Capacity flows from a low place to a high one, so two known names tell which of
 * them lets and which rents, however the sentence is turned.
 */
const CHAIN: readonly (readonly string[])[] = [
  [
    "Applied Digital",
    "TeraWulf",
    "Cipher Mining",
    "Cipher Digital",
    "Cipher",
    "Galaxy Digital",
    "Galaxy",
    "Hut 8",
    "Core Scientific",
    "Riot Platforms",
    "Riot",
    "Bitfarms",
    "CleanSpark",
    "MARA Holdings",
    "MARA",
    "Bitdeer",
    "Digi Power X",
    "WhiteFiber",
    "Vantage Data Centers",
    "Vantage",
    "Crusoe",
    "Blue Owl Capital",
    "Blue Owl",
    "Digital Realty",
    "Equinix",
    "QTS",
    "Aligned Data Centers",
    "Aligned",
    "Switch",
    "CyrusOne",
    "STACK Infrastructure",
    "Related Digital",
    "Soluna",
    "HIVE Digital",
    "Keel Infrastructure",
    "Fleet Data Centers",
    "Nexus Data Centers",
    "Chirisa",
    "EdgeConneX",
    "Compass Datacenters",
    "Tract",
    "Northern Data",
    "American Bitcoin",
  ],
  [
    "CoreWeave",
    "Fluidstack",
    "Nebius Group",
    "Nebius",
    "Nscale",
    "IREN",
    "Lambda",
    "Core42",
    "Bit Digital",
    "Sharon AI",
    "Firmus",
    "Together AI",
    "SpaceX",
    "xAI",
    "Cerebras",
    "Groq",
    "Vultr",
    "Voltage Park",
    "Iris Energy",
    "Poolside",
  ],
  [
    "Oracle",
    "Microsoft",
    "Meta Platforms",
    "Meta",
    "Google Cloud",
    "Google",
    "Alphabet",
    "Amazon Web Services",
    "AWS",
    "Amazon",
    "Nvidia",
    "NVIDIA",
    "AMD",
    "Advanced Micro Devices",
    "Apple",
    "ByteDance",
    "IBM",
    "Tesla",
  ],
  [
    "OpenAI",
    "Anthropic",
    "Reflection AI",
    "Mistral AI",
    "Mistral",
    "Perplexity",
    "Cohere",
    "Thinking Machines",
    "Safe Superintelligence",
    "Jane Street",
  ],
];

/** One company under several names: the one that is shown first. */
const SAME: readonly (readonly string[])[] = [
  ["Cipher Mining", "Cipher"],
  ["Galaxy Digital", "Galaxy"],
  ["Riot Platforms", "Riot"],
  ["MARA Holdings", "MARA"],
  ["Meta", "Meta Platforms"],
  ["AWS", "Amazon Web Services", "Amazon"],
  ["Nvidia", "NVIDIA"],
  ["AMD", "Advanced Micro Devices"],
  ["Nebius", "Nebius Group"],
  ["Blue Owl", "Blue Owl Capital"],
  ["Vantage Data Centers", "Vantage"],
  ["IREN", "Iris Energy"],
  ["Google", "Google Cloud", "Alphabet"],
  ["Mistral AI", "Mistral"],
];

const PLACES: ReadonlyMap<string, number> = new Map(
  CHAIN.flatMap((names, index) =>
    names.map((name): [string, number] => [name.toLowerCase(), index + 1]),
  ),
);

/** Every known name, longest first, as alternatives of a pattern. */
export const KNOWN_NAMES = CHAIN.flat()
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  .join("|");

export const placeInChain = (name: string): number | undefined => PLACES.get(name.toLowerCase());

const CANONICAL: ReadonlyMap<string, string> = new Map([
  ...CHAIN.flat().map((name): [string, string] => [name.toLowerCase(), name]),
  ...SAME.flatMap((names) =>
    names.map((name): [string, string] => [name.toLowerCase(), names[0] ?? name]),
  ),
]);

/** The same company under one name, however it is capitalized. */
export const sameName = (name: string): string => CANONICAL.get(name.toLowerCase()) ?? name;
