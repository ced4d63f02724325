import { share } from "../common/share";
import { rows, type Sheet } from "../template";
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
export const quality: Sheet = {
  name: "Quality",
  role: "outputs",
  title: "Quality of revenue and mark to market",
  purpose:
    "Present values at the as-of date: what binds beside the headline, what the tenants' credit costs, and what walking would gain them.",
  overTime: false,
  acrossMembers: true,
  blocks: [
    rows("Present value of what is still to be paid", {
      pv_headline: {
        label: "To the end of the term (headline)",
        unit: "$m",
        each: presentValue("ahead"),
        total: "sum",
        name: "HeadlineValueToday",
      },
      pv_enforceable: {
        label: "To the first exit (what binds)",
        unit: "$m",
        each: `${presentValue("bound")} + IF(enforceable > bound_fees, OFFTAKE.LEASE.PV(enforceable - bound_fees, first_exit, discount_rate, AsOf), 0)`,
        total: "sum",
        name: "EnforceableValueToday",
        emphasis: "result",
      },
      pv_expected: {
        label: "Expected: the tenant may leave, the capacity is let again",
        unit: "$m",
        each: presentValue("expected"),
        total: "sum",
        emphasis: "result",
      },
      exit_period: {
        label: "Period up to which the tenant surely stays",
        unit: "count",
        each: 'MAX(1, COUNTIF(period_end[], "<" & first_exit))',
      },
    }),
    rows("Quality of revenue: Offtake's own measure, no standard", {
      quality_factor: {
        label: "Share of present value that binds: factor on a multiple",
        unit: "%",
        value:
          "IF(pv_headline.total = 0, 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_enforceable.total, pv_headline.total))",
        each: "IF(pv_headline = 0, 0, OFFTAKE.DEAL.REVENUEQUALITY(pv_enforceable, pv_headline))",
        name: "RevenueQuality",
      },
      haircut: {
        label: "Haircut on one-off revenue, if only what binds is paid for",
        unit: "%",
        value: "IF(pv_headline.total = 0, 0, 1 - quality_factor)",
        each: "IF(pv_headline = 0, 0, 1 - quality_factor)",
      },
      expected_haircut: {
        label: "Haircut, if what is expected is paid for",
        unit: "%",
        value: "IF(pv_headline.total = 0, 0, 1 - pv_expected.total / pv_headline.total)",
        each: "IF(pv_headline = 0, 0, 1 - pv_expected / pv_headline)",
      },
    }),
    rows("Expected credit loss", {
      loss_headline: {
        label: "On payments to the end of the term (headline)",
        unit: "$m",
        each: creditLoss("ahead"),
        total: "sum",
      },
      loss_enforceable: {
        label: "On payments to the first exit (what binds)",
        unit: "$m",
        each: creditLoss("bound"),
        total: "sum",
      },
      loss_share: {
        label: "Share of the headline's present value",
        unit: "%",
        value: share("loss_headline.total", "pv_headline.total"),
        each: share("loss_headline", "pv_headline"),
      },
    }),
    rows("Market price of the same capacity", {
      market_basis: {
        label: "Basis: what fee and capacity have one scope for",
        unit: "text",
        each: 'IF(counts = 0, "none", IF(INDEX(bases.basis, number) <> "auto", INDEX(bases.basis, number), IF(place = 0, IF(FeeCoversMw, "MW-YEAR", IF(FeeCoversGpus, "GPU-HOUR", "none")), IF(AND(ISNUMBER(INDEX(library.mw_price, place)), ISNUMBER(FIND("IT", INDEX(library.mw, place)))), "MW-YEAR", IF(ISNUMBER(INDEX(library.gpu_price, place)), "GPU-HOUR", "none")))))',
      },
      market_fee: {
        label: "Monthly fee at market",
        unit: "$m",
        each: 'IF(market_basis = "MW-YEAR", OFFTAKE.LEASE.FEE(contracted_mw, market_mw_year, market_basis), IF(market_basis = "GPU-HOUR", OFFTAKE.LEASE.FEE(gpu_count, market_gpu_hour, market_basis), 0))',
        total: "sum",
      },
      premium: {
        label: "Contract's fee above the market's",
        unit: "%",
        each: "IF(market_fee = 0, 0, monthly_fee / market_fee - 1)",
      },
      market_paid: {
        label: "Market payments before the as-of date",
        unit: "$m",
        each: `OFFTAKE.LEASE.TCV(market_fee, term_months) - OFFTAKE.LEASE.ENFORCEABLE(${MARKET}, term_months, 0)`,
        total: "sum",
      },
      market_paid_to_exit: {
        label: "Market payments to the first exit",
        unit: "$m",
        each: `market_paid + OFFTAKE.LEASE.ENFORCEABLE(${MARKET}, lock_in_months, notice_days, 0, 0, 0, , notice_inside, lock_in_days)`,
        total: "sum",
      },
    }),
    rows("Mark to market: what the tenant would gain by walking", {
      pv_market: {
        label: "Present value at market, to the end of the term",
        unit: "$m",
        each: presentValue("market_ahead"),
        total: "sum",
      },
      gain_headline: {
        label: "Over the rest of the term (headline)",
        unit: "$m",
        each: against("ahead", "market_ahead"),
        total: "sum",
        name: "GainFromWalking",
        emphasis: "result",
      },
      gain_enforceable: {
        label: "Over the months that bind, which it must pay anyway",
        unit: "$m",
        each: against("bound", "market_bound"),
        total: "sum",
      },
      gain_at_risk: {
        label: "Above market and free to go: at risk for the landlord",
        unit: "$m",
        each: "gain_headline - gain_enforceable",
        total: "sum",
      },
    }),
  ],
  checks: [
    {
      label: "What binds is not worth more than the headline",
      unit: "$m",
      difference:
        "SUMPRODUCT((pv_enforceable[] > pv_headline[]) * (pv_enforceable[] - pv_headline[]))",
    },
    {
      label: "What is lost by default is not above what is owed",
      unit: "$m",
      difference: "MAX(0, loss_headline.total - pv_headline.total)",
    },
    {
      label: "Mark to market is the contract's value less the market's",
      unit: "$m",
      difference: `SUMPRODUCT((market_fee[] > 0) * pv_headline[]) - pv_market.total - gain_headline.total`,
    },
  ],
};
