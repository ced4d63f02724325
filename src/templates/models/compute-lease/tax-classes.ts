import { table } from "../../language/heading";
import { $m } from "../../language/row";

/** How the site is split for tax: what of its cost, over which life, and on what further terms. */
export const TAX_CLASSES = {
  equipment: "Accelerators, servers and network",
  plant: "Power and cooling",
  real: "Land and building",
} as const;

type TaxClass = keyof typeof TAX_CLASSES;
const keys = Object.keys(TAX_CLASSES) as TaxClass[];

export const taxClassesTable = (cost: string) => ({
  tax_classes: table("Classes for tax")`
    cost: Cost | share %: Share | life years: Life | convention text: Convention | bonus %: Bonus`,
  equipment_class: $m.cells(TAX_CLASSES.equipment)`${cost} * .share | GpuCapexShare +
    ServerCapexShare + NetworkCapexShare | EquipmentTaxLife | convention | bonus`,
  plant_class: $m.cells(TAX_CLASSES.plant)`
    ${cost} * .share | PowerCapexShare | PowerTaxLife | convention | bonus`,
  // Real property takes the mid-month convention and no bonus.
  real_class: $m.cells(TAX_CLASSES.real)`
    ${cost} * .share | BuildingCapexShare | BuildingTaxLife | "MM" | 0`,
});

const macrs = (key: TaxClass, cost: string, dates: string) =>
  `OFFTAKE.DEP.MACRS(${cost} * ${key}_class.share, ${key}_class.life, InServiceDate, ${dates}, ${key}_class.convention, ${key}_class.bonus)`;

/** Tax depreciation of a class in every period. */
export const taxDepreciation = (key: TaxClass, cost: string) => macrs(key, cost, "period_end[]");

/** Tax depreciation of the whole site in every period. */
export const taxDepreciationOfAll = (cost: string) =>
  keys.map((key) => taxDepreciation(key, cost)).join(" + ");

/** What a site is worth for tax at close: its cost, less what was taken in the long time before. */
export const taxBasisAtClose = (cost: string) =>
  [cost, ...keys.map((key) => `INDEX(${macrs(key, cost, "look_back[]")}, 1, 1)`)].join(" - ");
