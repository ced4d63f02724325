import { takeOrPay } from "../../finance/lease/take-or-pay";
import { defineFunction } from "../define";
import { cellByCell, requireShape } from "../elementwise";
import type { Grid } from "../grid";
import { number } from "../parameters/number";
import { grid } from "../parameters/range";
import { elementwise } from "../result";

/** What a take-or-pay buyer owes. The arithmetic is in src/finance/lease/take-or-pay.ts. */
export const leaseTakeorpay = defineFunction({
  name: "LEASE.TAKEORPAY",
  summary: "What a take-or-pay buyer owes, cell by cell: the commitment, used or not, and overage.",
  parameters: {
    committed: grid("Quantity committed, such as GPU-hours.", number("A quantity.").atLeast(0)),
    used: grid("Quantity used, in the shape of committed.", number("A quantity.").atLeast(0)),
    price: grid("Price a unit: one cell, or one a quantity.", number("A price.").atLeast(0)),
    overage_price: grid(
      "Price a unit beyond the commitment: one cell, or one a quantity; left out, price. A given 0 is a free overage.",
      number("A price.").atLeast(0).orZero(),
    ).optional(),
  },
  returns: elementwise("money"),
  example: {
    formula: "=OFFTAKE.LEASE.TAKEORPAY(A1:C1, A2:C2, 2, 3)",
    cells: { A1: [[100, 100, 100]], A2: [[80, 100, 130]] },
    value: [[200, 200, 290]],
    origin: "100 × 2 whatever is used up to 100; the 30 beyond it cost 3 each.",
  },
  source: "The take-or-pay clause of supply contracts",
  notes: [
    "No make-up of what was paid and not taken, and no carry-forward: each cell stands alone.",
    "A given overage_price of 0, a blank cell too, is a free overage; leave the argument out to mean price.",
  ],
  evaluate: ({ committed, used, price, overage_price }) => {
    requireShape("used", used, "committed", committed);
    const overage = overage_price ?? price;
    requirePrices("price", price, committed);
    requirePrices("overage_price", overage, committed);
    return cellByCell({ committed, used, price, overage }, (cell) =>
      takeOrPay(cell.committed, cell.used, cell.price, cell.overage),
    );
  },
});

function requirePrices(name: string, prices: Grid<number>, committed: Grid<number>): void {
  if (prices.values.length > 1) requireShape(name, prices, "committed", committed);
}
