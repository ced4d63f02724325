import { isoOf } from "../spreadsheet/serial-dates";
import type { Assumption } from "./resolve";
import type { Kind } from "./vocabulary";

/** Where a figure comes from, as one line beside it: arithmetic or reason, range, source and date. */
export function provenance({
  source,
  how,
  range,
  kind,
}: Pick<Assumption, "source" | "how" | "range" | "kind">): string {
  const from = source && [source.title, source.date, source.address].filter(Boolean).join(", ");
  const between = range && `between ${range.map((bound) => shown(bound, kind)).join(" and ")}`;
  return [how, between, from].filter(Boolean).join(" · ");
}

function shown(bound: string | number | boolean, kind: Kind): string {
  return kind === "date" && typeof bound === "number" ? isoOf(bound) : String(bound);
}
