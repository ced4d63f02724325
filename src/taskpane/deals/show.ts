import type { Assumption } from "../../deals/resolve";
import type { DealKind } from "../../deals/vocabulary";
import { isoOf } from "../../spreadsheet/serial-dates";

/** Formats figures as analysts write them: `$1.25bn`, `37`, `8.0%`, `May 1, 2026`. Units are separate. */

type Shown = Pick<Assumption, "value" | "kind" | "unit">;

export function shownValue({ value, kind, unit }: Shown): string {
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "string") return value;
  if (kind === "date") return shownDate(value);
  if (kind === "share" || kind === "rate") return percent(value);
  return unit.startsWith("$") ? `$${scaled(value)}` : plain.format(value);
}

/** The unit shown after the value, without the dollar sign that precedes it. */
export function shownUnit({ kind, unit }: Pick<Assumption, "kind" | "unit">): string {
  if (kind === "share") return "";
  return unit.replace(/^\$/, "");
}

/** `/month` follows its figure directly; `GPUs` follows a space. */
export function joined(unit: string): string {
  return unit.startsWith("/") ? unit : ` ${unit}`;
}

export function shownDate(serial: number): string {
  return shownDay(new Date(isoOf(Math.floor(serial))));
}

export function shownDay(date: Date): string {
  return dates.format(date);
}

/** `$45.0bn`, `$6.17bn`: three significant digits, so that adjacent amounts compare. */
export function dollars(amount: number): string {
  return `$${scaled(amount, headline)}`;
}

export const KIND_NAMES: Readonly<Record<DealKind, string>> = {
  gpu_cloud: "GPU cloud",
  tpu_cloud: "TPU cloud",
  asic_cloud: "ASIC cloud",
  cloud: "Cloud",
  colo: "Colocation",
  hardware_lease: "Hardware lease",
  shell_lease: "Shell lease",
};

const plain = new Intl.NumberFormat("en-US", { maximumFractionDigits: 4 });
const significant = new Intl.NumberFormat("en-US", { maximumSignificantDigits: 4 });
const headline = new Intl.NumberFormat("en-US", {
  minimumSignificantDigits: 3,
  maximumSignificantDigits: 3,
});
const dates = new Intl.DateTimeFormat("en-US", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

function percent(share: number): string {
  return `${plain.format(Number((share * 100).toPrecision(12)))}%`;
}

/** Scales: thousands, millions and billions. */
function scaled(amount: number, digits = significant): string {
  for (const [size, letters] of SIZES)
    if (Math.abs(amount) >= size) return digits.format(amount / size) + letters;
  return plain.format(amount);
}

const SIZES = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e4, "k"],
] as const;
