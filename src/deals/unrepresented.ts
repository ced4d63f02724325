import type { DealFile } from "./schema";
import type { Terms } from "./terms-schema";

/** A term of the contract that a model leaves out, and what of it. */
export interface Unrepresented {
  /** A few words: `Prepayment`, `Guarantee`. */
  readonly item: string;
  /** One sentence. */
  readonly detail: string;
}

/**
 * What a model of this deal does not represent, item by item, in the order of the contract. Empty where
 * all that is known of the contract enters the model; a deal without terms of its own says nothing.
 */
export function unrepresented(deal: DealFile): readonly Unrepresented[] {
  const { terms } = deal;
  if (!terms) return [];
  return RULES.flatMap((rule) => rule(terms, deal));
}

type Rule = (terms: Terms, deal: DealFile) => readonly Unrepresented[];

const RULES: readonly Rule[] = [
  (_, { unpriced }) => (unpriced === undefined ? [] : [{ item: "Price", detail: unpriced }]),
  ({ status }) =>
    status.value === "effective"
      ? []
      : [{ item: "Status", detail: sentence(`The contract is not in effect: ${status.value}`) }],
  ({ structure = [] }) =>
    structure.flatMap(({ value, note }) => {
      const why = STRUCTURES_LEFT_OUT[value];
      return why ? [{ item: capital(value), detail: sentence(why, note) }] : [];
    }),
  deliveryOf,
  ({ options = [] }) =>
    options.flatMap((option) => {
      const { kind, price, note, used } = option;
      if (used !== undefined) return [];
      if (kind === "renewal" && option.count !== undefined && option.years !== undefined) return [];
      return [
        {
          item: `${capital(kind)} option of the ${option.holder}`,
          detail: sentence(`Not valued: ${reasonOf(kind, price)}`, note),
        },
      ];
    }),
  ({ exits = [] }) =>
    exits.flatMap((exit) =>
      exit.cause === "convenience" || exit.spent !== undefined
        ? []
        : [
            {
              item: `Exit on ${exit.cause}`,
              detail: sentence(
                `A right of ${exit.holder === "either" ? "either party" : `the ${exit.holder}`} that depends on events`,
                exit.from,
                exit.penalty,
              ),
            },
          ],
    ),
  ({ guarantees = [] }) =>
    guarantees.map(({ guarantor, covers, amortizes }) => ({
      item: `Guarantee of ${guarantor}`,
      detail: sentence(`Enters through the default rate only: ${covers}`, amortizes),
    })),
  ({ prepayments = [] }) =>
    prepayments.map(({ when, credited }) => ({
      item: "Prepayment",
      detail: sentence(
        `Paid ${lower(when)}`,
        credited === undefined ? undefined : `credited ${lower(credited)}`,
        "the model credits it evenly from the first payment",
      ),
    })),
  ({ customerFunding = [] }) =>
    customerFunding.map(({ what }) => ({ item: "Funding by the tenant", detail: sentence(what) })),
  ({ equity = [] }) =>
    equity.map(({ from, to, form }) => ({
      item: `Equity from ${from} to ${to}`,
      detail: sentence(form),
    })),
  ({ purchaseOption }) =>
    purchaseOption
      ? [{ item: "Purchase option", detail: sentence(`Not valued: ${lower(purchaseOption.when)}`) }]
      : [],
  ({ residualGuarantee }) =>
    residualGuarantee
      ? [{ item: "Residual value guarantee", detail: sentence(residualGuarantee.how) }]
      : [],
];

const STRUCTURES_LEFT_OUT: Readonly<Partial<Record<string, string>>> = {
  "consumption-based":
    "The fee follows use; the model takes the reported total as if it were fixed",
  "revenue share": "Revenue is shared with the tenant; the model takes the reported total as fees",
  "capacity backstop":
    "The tenant takes only what is not sold to others: a put of the landlord, which is not valued",
};

/** Parts that are known to exist, but not how large they are or when they begin. */
function deliveryOf({ tranches = [] }: Terms): readonly Unrepresented[] {
  if (tranches.length < 2) return [];
  const undated = tranches.filter(({ firstDay }) => firstDay === undefined);
  const sized = tranches.every(({ share, price, power, accelerators }) =>
    [share, price, power, accelerators].some((size) => size !== undefined),
  );
  if (undated.length === 0 && sized) return [];
  const names = (undated.length > 0 ? undated : tranches).map(({ name }) => name).join(", ");
  const why = undated.length > 0 ? "first days are not published" : "sizes are not published";
  return [{ item: "Delivery in parts", detail: sentence(`One fee from one day: ${why}`, names) }];
}

function reasonOf(kind: string, price: string | undefined): string {
  if (kind === "renewal") return "its number and length are not published";
  if (kind === "first offer" || kind === "first refusal")
    return "a right to be asked, without a price";
  return price === undefined ? "no price is published" : `price: ${lower(price)}`;
}

function sentence(...parts: readonly (string | undefined)[]): string {
  const said = parts
    .filter((part) => part !== undefined && part !== "")
    .map((part) => String(part).replace(/\.$/, ""));
  return `${said.join("; ")}.`;
}

function lower(words: string): string {
  return /^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
