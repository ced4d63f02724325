import { $m } from "../language/row";
import { heads, table } from "../language/table";

/** How the site is split for tax: what of its cost, over which life, and on what further terms. */
const CLASSES = {
  equipment: {
    label: "Accelerators, servers and network",
    share: "GpuCapexShare + ServerCapexShare + NetworkCapexShare",
    life: "EquipmentTaxLife",
    convention: "convention",
    bonus: "bonus",
  },
  plant: {
    label: "Power and cooling",
    share: "PowerCapexShare",
    life: "PowerTaxLife",
    convention: "convention",
    bonus: "bonus",
  },
  // Real property takes the mid-month convention and no bonus.
  real: {
    label: "Land and building",
    share: "BuildingCapexShare",
    life: "BuildingTaxLife",
    convention: '"MM"',
    bonus: "0",
  },
} as const;

type TaxClass = keyof typeof CLASSES;
const keys = Object.keys(CLASSES) as TaxClass[];

/** By key, with what each is called. */
export const taxClasses = keys.map((key) => [key, CLASSES[key].label] as const);

export const taxClassesTable = (cost: string) =>
  table("Classes for tax", {
    tax_classes: heads({
      cost: "Cost",
      share: ["Share", "%"],
      life: ["Life", "years"],
      convention: ["Convention", "text"],
      bonus: ["Bonus", "%"],
    }),
    ...Object.fromEntries(
      keys.map((key) => {
        const { label, share, life, convention, bonus } = CLASSES[key];
        const cells = { cost: `${cost} * ${key}_class.share`, share, life, convention, bonus };
        return [`${key}_class`, $m.columns(label, cells)];
      }),
    ),
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
