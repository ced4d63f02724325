/** How the site is split for tax: what of its cost, over which life, and on what further terms. */
const CLASSES = {
  equipment: {
    label: "Accelerators, servers and network",
    share: "(GpuCapexShare + ServerCapexShare + NetworkCapexShare)",
    life: "EquipmentTaxLife",
    terms: "convention, bonus",
  },
  plant: {
    label: "Power and cooling",
    share: "PowerCapexShare",
    life: "PowerTaxLife",
    terms: "convention, bonus",
  },
  // Real property takes the mid-month convention and no bonus.
  real: {
    label: "Land and building",
    share: "BuildingCapexShare",
    life: "BuildingTaxLife",
    terms: '"MM", 0',
  },
} as const;

type TaxClass = (typeof CLASSES)[keyof typeof CLASSES];

export const taxClasses = Object.entries<TaxClass>(CLASSES);

const macrs = ({ share, life, terms }: TaxClass, cost: string, dates: string) =>
  `OFFTAKE.DEP.MACRS(${cost} * ${share}, ${life}, InServiceDate, ${dates}, ${terms})`;

/** Tax depreciation of a class in every period. */
export const taxDepreciation = (one: TaxClass, cost: string) => macrs(one, cost, "period_end[]");

/** Tax depreciation of the whole site in every period. */
export const taxDepreciationOfAll = (cost: string) =>
  taxClasses.map(([, one]) => taxDepreciation(one, cost)).join(" + ");

/** What a site is worth for tax at close: its cost, less what was taken in the long time before. */
export const taxBasisAtClose = (cost: string) =>
  [cost, ...taxClasses.map(([, one]) => `INDEX(${macrs(one, cost, "look_back[]")}, 1, 1)`)].join(
    " - ",
  );
