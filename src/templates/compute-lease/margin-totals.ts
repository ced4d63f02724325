import { table } from "../template";
import type { Reading } from "./margin";

const both = (formula: (key: Reading) => string) => ({
  term: formula("term"),
  exit: formula("exit"),
});
const share = (profit: string) =>
  both((key) => `IF(${key}_revenue.total > 0, ${profit}.${key} / ${key}_revenue.total, "NM")`);

/** What the lease adds to a site that stands anyway, beside what is left when the site is paid for. */
export const marginTotals = table(
  "Margin over the whole service: incremental against fully loaded",
  "whole_service",
  { term: "Tenant stays", exit: "It leaves" },
  {
    whole_revenue: {
      label: "Revenue",
      unit: "$m",
      cells: both((key) => `${key}_revenue.total`),
    },
    whole_incremental: {
      label: "Incremental profit: less the cost that it causes",
      unit: "$m",
      cells: both((key) => `${key}_incremental.total`),
    },
    whole_incremental_margin: {
      label: "Incremental margin",
      unit: "%",
      cells: share("whole_incremental"),
      names: { term: "IncrementalMargin" },
      emphasis: "result",
    },
    whole_forgone: {
      label: "What the landlord forgoes by leasing it",
      unit: "$m",
      cells: {
        term: "-DisplacedShare * payments.total",
        exit: "-DisplacedShare * payments_to_exit.total",
      },
    },
    whole_added: {
      label: "What the lease adds",
      unit: "$m",
      cells: both((key) => `whole_incremental.${key} + whole_forgone.${key}`),
      emphasis: "total",
    },
    whole_sunk: {
      label: "Depreciation to the end of the term",
      unit: "$m",
      cells: both((key) => `-${key}_sunk.total`),
    },
    whole_loaded: {
      label: "Fully loaded profit: incremental less depreciation",
      unit: "$m",
      cells: both((key) => `whole_incremental.${key} + whole_sunk.${key}`),
    },
    whole_loaded_margin: {
      label: "Fully loaded margin",
      unit: "%",
      cells: share("whole_loaded"),
      names: { term: "LoadedMargin" },
      emphasis: "result",
    },
    idle_month: {
      label: "Depreciation a month that runs with no tenant",
      unit: "$m",
      cells: both((key) => `${key}_sunk.total / (held.total * period_months)`),
    },
  },
);
