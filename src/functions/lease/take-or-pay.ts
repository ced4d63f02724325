import { takeOrPay } from "../../finance/lease/take-or-pay";
import { defineFunction } from "../define";
import { cellByCell, requireShape } from "../elementwise";
import type { Grid } from "../grid";
import { number } from "../parameters/number";
import { grid } from "../parameters/range";
import { elementwise } from "../result";

/** Take-or-pay amounts. The arithmetic is in src/finance/lease/take-or-pay.ts. */
export const leaseTakeOrPay = defineFunction({
  name: "LEASE.TAKEORPAY",
  summary:
    "Returns the take-or-pay amount due for each cell: the commitment, used or not, plus overage.",
  parameters: {
    committed: grid("Quantity committed, such as GPU-hours.", number("A quantity.").atLeast(0)),
    used: grid(
      "Quantity used, in the same orientation as committed.",
      number("A quantity.").atLeast(0),
    ),
    price: grid("Price per unit: one cell, or one per quantity.", number("A price.").atLeast(0)),
    overage_price: grid(
      "Price per unit above the commitment: one cell, or one per quantity. Enter 0 for free overage; omit to use price.",
      number("A price.").atLeast(0),
    ).optional(),
  },
  returns: elementwise("money"),
  example: {
    formula: "=OFFTAKE.LEASE.TAKEORPAY(A1:C1, A2:C2, 2, 3)",
    cells: { A1: [[100, 100, 100]], A2: [[80, 100, 130]] },
    value: [[200, 200, 290]],
    origin: "100 × 2 for any use up to 100; the 30 above it cost 3 each.",
  },
  source: "The take-or-pay clause of supply contracts",
  notes: [
    "No make-up or carry-forward rights are modeled; each cell is independent.",
    "An overage_price of 0, or a blank cell, means free overage; omit the argument to use price.",
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
