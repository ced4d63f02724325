import { money, rate } from "../parameters/number";
import { line } from "../parameters/range";
import { date } from "../parameters/scalar";

/** Dated payments and their discounting, as PV, MARKTOMARKET and CREDITLOSS take them. */

export const payments = line("Payments.", money("A payment."));
export const dates = line("Their dates, one a payment, in any order.", date("A payment's date."));
export const discount_rate = rate("Discount rate, annual effective.");
export const as_of = date("The day that is valued at; payments on or after it count.");

export const DISCOUNTING_NOTE =
  "Discounted by days over 365, as Excel's XNPV does, but to as_of: payments before it are left out, and one on the day itself counts in full.";
