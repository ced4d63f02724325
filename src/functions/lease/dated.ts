import { money, rate } from "../parameters/number";
import { line } from "../parameters/range";
import { date } from "../parameters/scalar";

/** Dated payments and their discounting, shared by PV, MARKTOMARKET and CREDITLOSS. */

export const payments = line("Payments.", money("A payment."));
export const dates = line(
  "Payment dates, one per payment, in any order.",
  date("A payment's date."),
);
export const discount_rate = rate("Discount rate, annual effective.");
export const as_of = date("As-of date; payments on or after it are included.");

export const DISCOUNTING_NOTE =
  "Discounted on actual days over 365, as in Excel's XNPV, but to as_of: earlier payments are excluded, and a payment on as_of is included undiscounted.";
