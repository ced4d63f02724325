import { rows } from "../../language/heading";
import { $m } from "../../language/row";
import { workings } from "../../language/sheet";
import { loaded } from "../common/contract";
import { live } from "../common/driver";
import { rampTable } from "../common/ramp";

export const contract = workings.overTime`Contract | The contract |
  What the lease still pays, as far as the fleet serves, and what of it binds.`({
  ...rampTable("Share of the fee", "ramp", live),
  "Value of the contract": rows,
  headline: $m.value("All fees of the term (headline)", "HeadlineValue")`${loaded.headline}`,
  left: $m.value("Fees from the as-of date to the term's end")`${loaded.leftFrom("AsOf")}`,
  left_beyond: $m.value("of it after the fleet's service: left out here")`
    ${loaded.leftFrom("MAX(AsOf, service_end)")}`,
  enforceable: $m.value("Enforceable at the as-of date (what binds)", "EnforceableValue")`
    ${loaded.boundFrom("AsOf")}`,
  enforceable_fees: $m.value("of it fees to the first exit")`${loaded.boundFrom("AsOf", "0")}`,
  "If the tenant stays: fees within the fleet's service": rows,
  payments: $m.array.flow("Fees of the period, whole")`${loaded.payments}`,
  to_come: $m.each("Fees still to come at the end of the period")`
    left | ${loaded.leftFrom("MAX(AsOf, MIN(period_end + 1, service_end))")}`,
  fees: $m.total.flow("Fees from the as-of date on, in service")`to_come[-1] - to_come`,
  "If it leaves at the first exit: what binds": rows,
  to_come_then: $m.each("Fees still to come, no later than at the exit")`
    left | ${loaded.leftFrom("MAX(AsOf, MIN(period_end + 1, service_end, exit_date))")}`,
  exit_fees: $m.flow("Fees to the first exit, in service")`to_come_then[-1] - to_come_then`,
  exit_payment: $m.flow("Payment on exit")`IF(AND(exit_date >= period_start, exit_date <=
    MIN(period_end, service_end)), enforceable - enforceable_fees, 0)`,
  lost_fees: $m.flow("Fees lost by the exit, in service")`fees - exit_fees`,
  "Fees of the periods are what the lease pays": $m.check`payments.total -
    (${loaded.leftFrom("period_start[first]")} - ${loaded.leftFrom("period_end[last] + 1")})`,
  "Fees in service and after it are all that is left": $m.check`fees.total + left_beyond - left`,
  "Fees to the first exit are what binds": $m.check`
    exit_fees.total - (enforceable_fees - MAX(0, left_beyond - ${loaded.leftFrom("exit_date")}))`,
});
