import { rows } from "../../language/heading";
import { $m, flag, months, number } from "../../language/row";
import { outputs } from "../../language/sheet";

export const reclaim = outputs.overTime`Reclaim | If the landlord takes the site back | What the
  tenant loses before it has built anew, if service ends with a period, or at the first exit.`({
  "Months to replace the capacity": rows,
  replace_months: months.value("Wait for a new build, less the months of notice")`
    MAX(0, BuildDelayMonths - notice_months)`,
  "Service ends at the first exit": rows,
  exit_left: number.value("Months of the term that are left")`TermMonths - exit_months`,
  exit_without: number.value("of them without capacity")`
    IF(gap_months = 0, 0, runs_month - months_binding)`,
  exit_margin: $m.value("Margin lost")`-gap_margin`,
  exit_saved: $m.value("Fees not paid, at the average of those left")`
    IF(exit_left = 0, 0, fees_after_exit * exit_without / exit_left)`,
  exit_loss: $m.result.value("Tenant's loss", "ReclaimLoss")`exit_margin + exit_saved`,
  "Service ends with the period": rows,
  reclaimable: flag.each("It may end then, and the term has not")`
    IF(AND(period_end + 1 >= exit_date, lease_month < TermMonths), 1, 0)`,
  term_left: months.each("Months of the term that are left")`MAX(0, TermMonths - lease_month)`,
  without: number.each("of them without capacity")`reclaimable * MIN(replace_months, term_left)`,
  lost_margin: $m.each("Margin lost")`-without * margin_month`,
  saved_fees: $m.each("Fees not paid, at the average of those left")`
    IF(term_left = 0, 0, fees_closing * without / term_left)`,
  reclaim_loss: $m.result.each("Tenant's loss")`lost_margin + saved_fees`,
  "No month without capacity lies after the term": months.check`MAX(0, exit_without - exit_left)`,
  "Tenant's loss if service ends with the period ($m)": $m.chart("column")`reclaim_loss`,
});
