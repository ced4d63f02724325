import { rows } from "../../language/heading";
import { $m, date, months, number, percent, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { contract } from "../common/contract";
import { live } from "../common/driver";
import { asOf } from "../common/read-with";
import { share } from "../common/share";
import { ofColumn } from "./contracts";

const { headline, exitSeenFrom, leftFrom, boundFrom } = ofColumn;

/** The table of contracts: headline beside what binds, first exit, months left, concentration. */
export const portfolio = outputs.acrossMembers.labels(47)`Contracts | The contracts at the as-of
  date |
  A column a contract: what it promises, what of it binds, and when its customer may be gone.`({
  "Read with": rows,
  as_of_shown: asOf,
  contract_id: text.tall(2).each("Deal")`chosen`,
  contract_status: text.each("Standing in this model")`status`,
  reading: text.tall(3).each("Reading of the exit clause")`exit_reading`,
  Term: rows,
  first_service: date.each("First day of service")`IF(counts = 1, start_date, 0)`,
  term_over: date.each("First day after the term")`IF(counts = 1, term_end, 0)`,
  first_exit: date.each("First exit, notice given as soon as it may be")`
    IF(counts = 1, ${exitSeenFrom("AsOf")}, 0)`,
  months_to_end: months.each("Months left to the end of the term")`
    counts * MAX(0, term_end - MAX(AsOf, start_date)) / DaysInYear * MonthsInYear`,
  months_to_exit: months.each("Months left to the first exit")`
    counts * MAX(0, first_exit - MAX(AsOf, start_date)) / DaysInYear * MonthsInYear`,
  Value: rows,
  headline: $m.flow("All payments of the term (headline)", "HeadlineValue")`${headline}`,
  paid: $m.flow("Due before the as-of date")`headline - ahead`,
  ahead: $m.total.flow("Headline backlog: payments from that date on", "HeadlineBacklog")`
    ${leftFrom("AsOf")}`,
  enforceable: $m.result.flow("Enforceable at the as-of date", "EnforceableBacklog")`
    ${boundFrom("AsOf")}`,
  bound_fees: $m.flow("of it fees")`${boundFrom("AsOf", "0")}`,
  paid_to_exit: $m.flow("Due from the first day to the first exit")`paid + bound_fees`,
  enforceable_share: percent.both("Share of the headline backlog that binds")`
    ${share("enforceable.total", "ahead.total")} | ${share("enforceable", "ahead")}`,
  "Enforceable as the as-of date moves on, no notice given": rows,
  in_a_quarter: $m.flow("A quarter later")`${boundFrom("EDATE(AsOf, MonthsInQuarter)")}`,
  in_half_a_year: $m.flow("Half a year later")`${boundFrom("EDATE(AsOf, MonthsInHalfYear)")}`,
  in_a_year: $m.flow("A year later")`${boundFrom("EDATE(AsOf, MonthsInYear)")}`,
  "Concentration of customers": rows,
  annual_fee: $m.flow("Annual fee at full capacity")`monthly_fee * MonthsInYear`,
  customer_fee: $m.flow("Annual fee of the customer, all its contracts")`
    is_first * SUMIF(customer[], customer, annual_fee[])`,
  fee_share: percent.flow("Customer's share of annual fees")`
    ${share("customer_fee", "customer_fee.total")}`,
  largest: percent.result.value("Largest customer", "LargestCustomer")`concentration.top_1.value`,
  three_largest: percent.value("Three largest")`concentration.top_3.value`,
  herfindahl: number.value("Herfindahl index", "Herfindahl")`concentration.herfindahl.value`,
  effective_number: number.value("Effective number of customers")`concentration.effective.value`,
  "What binds is not above what is left, in any contract": $m.check`
    SUMPRODUCT((enforceable[] > ahead[]) * (enforceable[] - ahead[]))`,
  "The loaded contract is what its inputs say": $m.check`
    enforceable[first] - ${contract(live, "ramp_1[]").boundFrom("AsOf")}`,
  "Customers' fees are the contracts' fees": $m.check`customer_fee.total - annual_fee.total`,
  "Share of annual fees by customer": percent.chart("column")`fee_share`,
});
