import { rows } from "../../language/heading";
import { $m, count, percent, text } from "../../language/row";
import { outputs } from "../../language/sheet";
import { share } from "../common/share";
import { own } from "./contracts";

const presentValue = (key: string) =>
  `OFFTAKE.LEASE.PV(${own(key)}, period_end[], discount_rate, AsOf)`;

const creditLoss = (key: string) =>
  `OFFTAKE.LEASE.CREDITLOSS(${own(key)}, period_end[], discount_rate, AsOf, default_rate, loss_given_default)`;

const against = (contract: string, market: string) =>
  `IF(market_fee = 0, 0, OFFTAKE.LEASE.MARKTOMARKET(${own(contract)}, ${own(market)}, period_end[], discount_rate, AsOf))`;

/** At market, as if nobody could leave, and to the first exit. */
const MARKET = "market_fee, start_date, term_months, AsOf";

/** What the backlog is worth: what binds of it, what may be lost of it, and how it stands to the market. */
export const quality = outputs.acrossMembers`Quality | Quality of revenue and mark to market |
  Present values at the as-of date: what binds beside the headline, what the tenants' credit costs,
  and what walking would gain them.`({
  "Present value of what is still to be paid": rows,
  pv_headline: $m.flow("To the end of the term (headline)", "HeadlineValueToday")`
    ${presentValue("ahead")}`,
  pv_enforceable: $m.result.flow("To the first exit (what binds)", "EnforceableValueToday")`
    ${presentValue("bound")} + IF(enforceable > bound_fees, OFFTAKE.LEASE.PV(enforceable -
    bound_fees, first_exit, discount_rate, AsOf), 0)`,
  pv_expected: $m.result.flow("Expected: the tenant may leave, the capacity is let again")`
    ${presentValue("expected")}`,
  exit_period: count.each("Period up to which the tenant surely stays")`
    MAX(1, COUNTIF(period_end[], "<" & first_exit))`,
  "Quality of revenue: Offtake's own measure, no standard": rows,
  quality_factor: percent.both(
    "Share of present value that binds: factor on a multiple",
    "RevenueQuality",
  )`
    IF(pv_headline.total = 0, 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_enforceable.total,
    pv_headline.total)) | IF(pv_headline = 0, 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_enforceable,
    pv_headline))`,
  haircut: percent.both("Haircut on one-off revenue, if only what binds is paid for")`
    IF(pv_headline.total = 0, 0, 1 - quality_factor) | IF(pv_headline = 0, 0, 1 - quality_factor)`,
  expected_haircut: percent.both("Haircut, if what is expected is paid for")`
    IF(pv_headline.total = 0, 0, 1 - pv_expected.total / pv_headline.total) | IF(pv_headline = 0, 0,
    1 - pv_expected / pv_headline)`,
  "Expected credit loss": rows,
  loss_headline: $m.flow("On payments to the end of the term (headline)")`${creditLoss("ahead")}`,
  loss_enforceable: $m.flow("On payments to the first exit (what binds)")`${creditLoss("bound")}`,
  loss_share: percent.both("Share of the headline's present value")`
    ${share("loss_headline.total", "pv_headline.total")} |
    ${share("loss_headline", "pv_headline")}`,
  "Market price of the same capacity": rows,
  market_basis: text.each("Basis: what fee and capacity have one scope for")`
    IF(counts = 0, "none", IF(INDEX(bases.basis, number) <> "auto", INDEX(bases.basis, number),
    IF(place = 0, IF(FeeCoversMw, "MW-YEAR", IF(FeeCoversGpus, "GPU-HOUR", "none")),
    IF(AND(ISNUMBER(INDEX(library.mw_price, place)), ISNUMBER(FIND("IT", INDEX(library.mw,
    place)))), "MW-YEAR", IF(ISNUMBER(INDEX(library.gpu_price, place)), "GPU-HOUR", "none")))))`,
  market_fee: $m.flow("Monthly fee at market")`
    IF(market_basis = "MW-YEAR", OFFTAKE.LEASE.FEE(contracted_mw, market_mw_year, market_basis),
    IF(market_basis = "GPU-HOUR", OFFTAKE.LEASE.FEE(gpu_count, market_gpu_hour, market_basis), 0))`,
  premium: percent.each("Contract's fee above the market's")`
    IF(market_fee = 0, 0, monthly_fee / market_fee - 1)`,
  market_paid: $m.flow("Market payments before the as-of date")`OFFTAKE.LEASE.TCV(market_fee,
    term_months) - OFFTAKE.LEASE.ENFORCEABLE(${MARKET}, term_months, 0)`,
  market_paid_to_exit: $m.flow("Market payments to the first exit")`
    market_paid + OFFTAKE.LEASE.ENFORCEABLE(${MARKET}, lock_in_months, notice_days, 0, 0, 0, ,
    notice_inside, lock_in_days)`,
  "Mark to market: what the tenant would gain by walking": rows,
  pv_market: $m.flow("Present value at market, to the end of the term")`
    ${presentValue("market_ahead")}`,
  gain_headline: $m.result.flow("Over the rest of the term (headline)", "GainFromWalking")`
    ${against("ahead", "market_ahead")}`,
  gain_enforceable: $m.flow("Over the months that bind, which it must pay anyway")`
    ${against("bound", "market_bound")}`,
  gain_at_risk: $m.flow("Above market and free to go: at risk for the landlord")`
    gain_headline - gain_enforceable`,
  "What binds is not worth more than the headline": $m.check`
    SUMPRODUCT((pv_enforceable[] > pv_headline[]) * (pv_enforceable[] - pv_headline[]))`,
  "What is lost by default is not above what is owed": $m.check`
    MAX(0, loss_headline.total - pv_headline.total)`,
  "Mark to market is the contract's value less the market's": $m.check`
    SUMPRODUCT((market_fee[] > 0) * pv_headline[]) - pv_market.total - gain_headline.total`,
});
