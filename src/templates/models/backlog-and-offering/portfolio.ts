import { $m, date, months, number, percent, text } from "../../language/row";
import { outputs, rows } from "../../language/sheet";
import { contract, live } from "../common/contract";
import { asOf, share } from "../common/read-with";
import { ofColumn } from "./contracts";

const { headline, exitSeenFrom, leftFrom, boundFrom } = ofColumn;

/** The table of contracts: headline beside enforceable, first exit, months left, concentration. */
export const portfolio = outputs.acrossMembers.labels(47)`Contracts | The contracts at the as-of
  date | One column per contract: headline value, enforceable value and earliest exit date.`({
  Basis: rows,
  as_of_shown: asOf,
  contract_id: text.tall(2).each("Deal")`chosen`,
  contract_status: text.each("Status in this model")`status`,
  reading: text.tall(3).each("Exit-clause interpretation")`exit_reading`,
  Term: rows,
  first_service: date.each("Service start date")`IF(counts = 1, start_date, 0)`,
  term_over: date.each("Day after term end")`IF(counts = 1, term_end, 0)`,
  first_exit: date.each("Earliest exit date")`IF(counts = 1, ${exitSeenFrom("AsOf")}, 0)`,
  months_to_end: months.each("Months to term end")`
    counts * MAX(0, term_end - MAX(AsOf, start_date)) / DaysInYear * MonthsInYear`,
  months_to_exit: months.each("Months to earliest exit")`
    counts * MAX(0, first_exit - MAX(AsOf, start_date)) / DaysInYear * MonthsInYear`,
  Value: rows,
  headline: $m.flow("Headline: total payments over the term", "HeadlineValue")`${headline}`,
  paid: $m.flow("Payments due before as-of date")`headline - ahead`,
  ahead: $m.total.flow("Headline backlog (remaining payments)", "HeadlineBacklog")`
    ${leftFrom("AsOf")}`,
  enforceable: $m.result.flow("Enforceable at as-of date", "EnforceableBacklog")`
    ${boundFrom("AsOf")}`,
  bound_fees: $m.flow("of which fees")`${boundFrom("AsOf", "0")}`,
  paid_to_exit: $m.flow("Payments due, start to earliest exit")`paid + bound_fees`,
  enforceable_share: percent.both("Enforceable, % of headline backlog")`
    ${share("enforceable.total", "ahead.total")} | ${share("enforceable", "ahead")}`,
  "Enforceable at later dates (no notice served)": rows,
  in_a_quarter: $m.flow("+3 months")`${boundFrom("EDATE(AsOf, MonthsInQuarter)")}`,
  in_half_a_year: $m.flow("+6 months")`${boundFrom("EDATE(AsOf, MonthsInHalfYear)")}`,
  in_a_year: $m.flow("+12 months")`${boundFrom("EDATE(AsOf, MonthsInYear)")}`,
  "Customer concentration": rows,
  annual_fee: $m.flow("Annual fee at full capacity")`monthly_fee * MonthsInYear`,
  customer_fee: $m.flow("Customer's annual fees, all contracts")`
    is_first * SUMIF(customer[], customer, annual_fee[])`,
  fee_share: percent.flow("Customer, % of annual fees")`
    ${share("customer_fee", "customer_fee.total")}`,
  largest: percent.result.value("Largest customer", "LargestCustomer")`concentration.top_1.value`,
  three_largest: percent.value("Three largest")`concentration.top_3.value`,
  herfindahl: number.value("Herfindahl index (HHI)", "Herfindahl")`concentration.herfindahl.value`,
  effective_number: number.value("Effective number of customers")`concentration.effective.value`,
  "Enforceable ≤ remaining, every contract": $m.check`
    SUMPRODUCT((enforceable[] > ahead[]) * (enforceable[] - ahead[]))`,
  "Loaded contract = LEASE.ENFORCEABLE": $m.check`
    enforceable[first] - ${contract(live, "ramp_1[]").boundFrom("AsOf")}`,
  "Sum of customer fees = sum of contract fees": $m.check`customer_fee.total - annual_fee.total`,
  "Annual fees by customer (%)": percent.chart("column")`fee_share`,
});
