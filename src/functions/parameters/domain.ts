import { FIRST_SERIAL, isoDate, LAST_SERIAL } from "../../finance/dates";

/** A parameter's accepted values, as data: bounds are checked, documented and fuzzed from it. */
export type Domain =
  | NumberDomain
  | { readonly kind: "date" }
  | { readonly kind: "flag" }
  | { readonly kind: "choice"; readonly options: readonly string[] }
  | { readonly kind: "text"; readonly longest: number }
  | RangeDomain
  | ColumnDomain
  | TableDomain;

/** How a value was mistyped: a percentage as a number, or months as years. */
export type Slip = "percentage" | "months";

export interface NumberDomain {
  readonly kind: "number";
  readonly unit: Unit;
  readonly whole?: boolean;
  readonly min?: Bound;
  readonly max?: Bound;
  /** The only numbers allowed, if there are few. */
  readonly options?: readonly number[];
  /** An optional parameter for which 0 is rejected, because on some platforms 0 is a blank. */
  readonly zeroRefused?: boolean;
  /** An optional parameter for which 0 counts as omitted, as a blank does; the text "0" is zero. */
  readonly zeroOmitted?: boolean;
  /** How a value beyond `max` was probably mistyped; text with its unit is read up to `beyond`. */
  readonly slip?: { readonly kind: Slip; readonly beyond: Bound | undefined };
  /** The text NM is also accepted. */
  readonly orNotMeaningful?: boolean;
}

export interface Bound {
  readonly value: number;
  /** Whether the bound itself is excluded. */
  readonly open: boolean;
}

/** `line` is one row or one column, `grid` any rectangle, `timeline` a line of increasing dates. */
export interface RangeDomain {
  readonly kind: "line" | "grid" | "timeline";
  readonly of: Domain;
  readonly most: number;
}

/** One value, or one row per tranche; more than one column where `widest` says so. */
export interface ColumnDomain {
  readonly kind: "column";
  readonly of: Domain;
  readonly most: number;
  readonly widest: number;
}

export interface TableDomain {
  readonly kind: "table";
  readonly columns: readonly {
    readonly name: string;
    readonly description: string;
    readonly domain: Domain;
  }[];
  readonly most: number;
}

/** The unit of a number; the reference page and the pane print it. */
export type Unit =
  | "money"
  | "rate"
  | "share"
  | "months"
  | "days"
  | "years"
  | "multiple"
  | "count"
  | "MW"
  | "$/MWh"
  | "$/GPU-hour"
  | "number";

/** Describes the accepted values, with bounds, for a message. */
export function phrase(domain: Domain): string {
  switch (domain.kind) {
    case "number":
      return numberPhrase(domain);
    case "date":
      return `a date from ${isoDate(FIRST_SERIAL)} to ${isoDate(LAST_SERIAL)}`;
    case "flag":
      return "TRUE or FALSE";
    case "choice":
      return listed(domain.options);
    case "text":
      return `text of at most ${domain.longest} characters`;
    case "timeline":
      return `one row or one column of at most ${domain.most} dates`;
    case "line":
      return `one row or one column of at most ${domain.most} values`;
    case "column":
      return domain.widest === 1
        ? `one value or a column of at most ${domain.most} values`
        : `one value, or a range of at most ${domain.most} rows and ${domain.widest} columns`;
    case "grid":
      return `a range of at most ${domain.most} cells`;
    case "table":
      return `a table of ${domain.columns.length} columns (${domain.columns
        .map((column) => column.name)
        .join(", ")}) and at most ${domain.most} rows`;
  }
}

function numberPhrase({ whole, min, max, options, ...also }: NumberDomain): string {
  if (options) return listed(options.map(String));
  const noun = whole ? "a whole number" : "a number";
  const bounds = boundsPhrase(min, max);
  const holdsZero =
    (!min || (min.open ? min.value < 0 : min.value <= 0)) &&
    (!max || (max.open ? max.value > 0 : max.value >= 0));
  const notZero = also.zeroRefused && holdsZero ? ' other than 0 (enter "0" as text for zero)' : "";
  const omitted =
    also.zeroOmitted && holdsZero ? ' (0 counts as omitted; "0" as text is zero)' : "";
  return noun + bounds + notZero + omitted + (also.orNotMeaningful ? " or NM" : "");
}

function boundsPhrase(min: Bound | undefined, max: Bound | undefined): string {
  if (min && max && !min.open && !max.open) return ` from ${min.value} to ${max.value}`;
  const low = min && (min.open ? ` above ${min.value}` : ` of at least ${min.value}`);
  const high = max && (max.open ? ` below ${max.value}` : ` of at most ${max.value}`);
  return low && high ? `${low} and${high}` : (low ?? high ?? "");
}

function listed(options: readonly string[]): string {
  return options.length === 1
    ? (options[0] as string)
    : `${options.slice(0, -1).join(", ")} or ${options.at(-1)}`;
}
