import type { SpillBlock } from "../blocks";
import { rows } from "../template";
import { balance } from "./balance";

export const sculptedDebt: SpillBlock = {
  kind: "spill",
  title: "Debt sculpted to the cover ratio",
  key: "sculpted",
  formula:
    "DROP(OFFTAKE.DEBT.SCULPT(cfads_lent[], CoverRatio, period_rate, MAX(debt_cap, 1)), 0, 1)",
  rows: {
    sculpted_debt: "Debt",
    debt_service: "Debt service",
    sculpted_interest: "Interest",
    principal: "Principal",
    sculpted_balance: "Closing balance",
  },
  columns: "periods",
  unit: "$m",
  totals: { debt_service: "sum", sculpted_interest: "sum", principal: "sum" },
};

export const debtBalance = rows("Debt", {
  debt_opening: { label: "At the start", unit: "$m", each: "debt[-1]" },
  debt_interest: { label: "Interest", unit: "$m", each: "-interest", total: "sum" },
  debt_paid: { label: "Debt service", unit: "$m", each: "-debt_service", total: "sum" },
  debt: {
    label: "At the end",
    unit: "$m",
    opening: "debt_at_close",
    each: balance("debt_opening", "debt_interest", "debt_paid"),
    total: "last",
    emphasis: "total",
  },
  interest: {
    label: "Interest, on the balance at the start",
    unit: "$m",
    each: "-period_rate * debt_opening",
    total: "sum",
  },
});

export const cover = rows("Cover", {
  cover: {
    label: "Cash available over debt service",
    unit: "x",
    series: "OFFTAKE.DEBT.DSCR(cfads[], debt_service[])",
  },
  least_cover: {
    label: "At the least",
    unit: "x",
    value: 'OFFTAKE.DEBT.DSCR(cfads[], debt_service[], "MIN")',
    name: "LeastCover",
  },
  life_cover: {
    label: "Over the life of the loan",
    unit: "x",
    value:
      'IF(debt_at_close > 0, OFFTAKE.DEBT.LLCR(cfads[], period_rate, MAX(debt_at_close, 1)), "NM")',
  },
});
