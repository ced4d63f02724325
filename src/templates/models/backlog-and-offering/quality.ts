import { $m, count, percent, text } from "../../language/row";
import { outputs, rows } from "../../language/sheet";
import { share } from "../common/read-with";
import { own } from "./contracts";

const presentValue = (key: string) =>
  `OFFTAKE.LEASE.PV(${own(key)}, period_end[], discount_rate, AsOf)`;

const creditLoss = (key: string) =>
  `OFFTAKE.LEASE.CREDITLOSS(${own(key)}, period_end[], discount_rate, AsOf, default_rate, loss_given_default)`;

const against = (contract: string, market: string) =>
  `IF(market_fee = 0, 0, OFFTAKE.LEASE.MARKTOMARKET(${own(contract)}, ${own(market)}, period_end[], discount_rate, AsOf))`;

/** At market, as if nobody could leave, and to the first exit. */
const MARKET = "market_fee, start_date, term_months, AsOf";

/** What the backlog is worth: what of it is enforceable, what may be lost, and how it compares with the market. */
export const quality = outputs.acrossMembers`Quality | Revenue quality and mark-to-market |
  Present values at the as-of date: enforceable vs. headline, expected credit loss, and tenants'
  gain from exiting to market.`({
  "PV of remaining payments": rows,
  pv_headline: $m.flow("To term end (headline)", "HeadlineValueToday")`${presentValue("ahead")}`,
  pv_enforceable: $m.result.flow("To earliest exit (enforceable)", "EnforceableValueToday")`
    ${presentValue("bound")} + IF(enforceable > bound_fees, OFFTAKE.LEASE.PV(enforceable -
    bound_fees, first_exit, discount_rate, AsOf), 0)`,
  pv_expected: $m.result.flow("Expected (exit probability, re-leasing)")`
    ${presentValue("expected")}`,
  exit_period: count.each("Last period with certain occupancy")`
    MAX(1, COUNTIF(period_end[], "<" & first_exit))`,
  "Revenue quality (Offtake measure, non-GAAP)": rows,
  quality_factor: percent.both("Revenue quality factor (enforceable PV %)", "RevenueQuality")`
    IF(pv_headline.total = 0, 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_enforceable.total,
    pv_headline.total)) | IF(pv_headline = 0, 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_enforceable,
    pv_headline))`,
  haircut: percent.both("Haircut to multiple, enforceable only")`
    IF(pv_headline.total = 0, 0, 1 - quality_factor) | IF(pv_headline = 0, 0, 1 - quality_factor)`,
  expected_haircut: percent.both("Haircut to multiple, expected")`IF(pv_headline.total = 0, 0, 1 -
    pv_expected.total / pv_headline.total) | IF(pv_headline = 0, 0, 1 - pv_expected / pv_headline)`,
  "Expected credit loss": rows,
  loss_headline: $m.flow("ECL on headline payments")`${creditLoss("ahead")}`,
  loss_enforceable: $m.flow("ECL on enforceable payments")`${creditLoss("bound")}`,
  loss_share: percent.both("ECL, % of headline PV")`
    ${share("loss_headline.total", "pv_headline.total")} |
    ${share("loss_headline", "pv_headline")}`,
  "Market rate for the same capacity": rows,
  market_basis: text.each("Pricing basis (fee and capacity scope match)")`
    IF(counts = 0, "none", IF(INDEX(bases.basis, number) <> "auto", INDEX(bases.basis, number),
    IF(place = 0, IF(FeeCoversMw, "MW-YEAR", IF(FeeCoversGpus, "GPU-HOUR", "none")),
    IF(AND(ISNUMBER(INDEX(library.mw_price, place)), ISNUMBER(FIND("IT", INDEX(library.mw,
    place)))), "MW-YEAR", IF(ISNUMBER(INDEX(library.gpu_price, place)), "GPU-HOUR", "none")))))`,
  market_fee: $m.flow("Monthly fee at market")`
    IF(market_basis = "MW-YEAR", OFFTAKE.LEASE.FEE(contracted_mw, market_mw_year, market_basis),
    IF(market_basis = "GPU-HOUR", OFFTAKE.LEASE.FEE(gpu_count, market_gpu_hour, market_basis), 0))`,
  premium: percent.each("Contract premium to market, %")`
    IF(market_fee = 0, 0, monthly_fee / market_fee - 1)`,
  market_paid: $m.flow("Market payments before the as-of date")`OFFTAKE.LEASE.TCV(market_fee,
    term_months) - OFFTAKE.LEASE.ENFORCEABLE(${MARKET}, term_months, 0)`,
  market_paid_to_exit: $m.flow("Market payments to earliest exit")`
    market_paid + OFFTAKE.LEASE.ENFORCEABLE(${MARKET}, lock_in_months, notice_days, 0, 0, 0, ,
    notice_inside, lock_in_days)`,
  "Mark-to-market: tenant's gain on exit": rows,
  pv_market: $m.flow("PV at market rates to term end")`${presentValue("market_ahead")}`,
  gain_headline: $m.result.flow("Remaining term (headline)", "GainFromWalking")`
    ${against("ahead", "market_ahead")}`,
  gain_enforceable: $m.flow("Enforceable period (owed regardless)")`
    ${against("bound", "market_bound")}`,
  gain_at_risk: $m.flow("Above-market fees at risk for landlord")`gain_headline - gain_enforceable`,
  "Enforceable PV ≤ headline PV": $m.check`
    SUMPRODUCT((pv_enforceable[] > pv_headline[]) * (pv_enforceable[] - pv_headline[]))`,
  "Expected credit loss ≤ payments owed": $m.check`MAX(0, loss_headline.total - pv_headline.total)`,
  "Mark-to-market = contract PV − market PV": $m.check`
    SUMPRODUCT((market_fee[] > 0) * pv_headline[]) - pv_market.total - gain_headline.total`,
});
