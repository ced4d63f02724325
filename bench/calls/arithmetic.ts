import { debtSchedule } from "../../src/functions/debt/schedule";
import { debtSculpt } from "../../src/functions/debt/sculpt";
import type { OfftakeFunction } from "../../src/functions/define";
import { depComponents } from "../../src/functions/depreciation/components";
import { depDb } from "../../src/functions/depreciation/db";
import { depDdb } from "../../src/functions/depreciation/ddb";
import { depMacrs } from "../../src/functions/depreciation/macrs";
import { depSln } from "../../src/functions/depreciation/sln";
import { depSyd } from "../../src/functions/depreciation/syd";
import { depUop } from "../../src/functions/depreciation/uop";
import { depVdb } from "../../src/functions/depreciation/vdb";
import { leasePayments } from "../../src/functions/lease/payments";
import { leasePv } from "../../src/functions/lease/pv";
import { leaseRevenue } from "../../src/functions/lease/revenue";
import { valDcf } from "../../src/functions/valuation/dcf";
import { valXirr } from "../../src/functions/valuation/xirr";
import * as debt from "../reference/debt";
import * as depreciation from "../reference/depreciation";
import * as lease from "../reference/lease";
import * as valuation from "../reference/valuation";
import { monthEnds, START } from "./timelines";

/**
 * A function as a cell calls it, against the same arithmetic bare: typed arguments, no coercion, no
 * check, no shape, written as a plain loop. Both are as exact, and must agree before they are timed.
 */
export interface AgainstBare {
  readonly function: OfftakeFunction;
  readonly periods: number;
  readonly args: readonly unknown[];
  readonly bare: () => unknown;
}

const PERIODS = [1, 120, 480] as const;

const [COST, SALVAGE, LIFE] = [1_000_000, 50_000, 40];
const ASSETS = 20;
const HALF_YEAR_20 = [
  3.75, 7.219, 6.677, 6.177, 5.713, 5.285, 4.888, 4.522, 4.462, 4.461, 4.462, 4.461, 4.462, 4.461,
  4.462, 4.461, 4.462, 4.461, 4.462, 4.461, 2.231,
];

function cases(periods: number): Record<string, Omit<AgainstBare, "periods">> {
  const range = monthEnds(periods);
  const ends = range[0] as number[];
  const asset = [COST, SALVAGE, LIFE, START, range];
  const monthly = [null, null];
  const bareAsset = [COST, SALVAGE, LIFE, START, ends] as const;
  const months = ends.map((_, t) => t);
  const flows = months.map((t) => 1_000.25 + (t % 7));
  const investment = months.map((t) => (t === 0 ? -90_000.5 : 1_000.25 + (t % 7)));
  const single = [
    [-1_000, 1_100],
    [START, START + 365],
  ] as const;
  const [paid, days] = periods === 1 ? single : [investment, ends];
  const draws = months.map((t) => (t < 12 ? COST / 12 : 0));
  const cash = months.map((t) => 15_000.5 + (t % 12) * 100);
  const units = months.map((t) => 700.5 + (t % 5));
  const rows = table();
  return {
    payments: {
      function: leasePayments,
      args: [100, START, periods, range, 0.03, null, null, null, 1],
      bare: () => lease.payments(100, START, periods, ends, 0.03),
    },
    revenue: {
      function: leaseRevenue,
      args: [100, START, periods, range, 0.03, null, null, null, null, null, 1],
      bare: () => lease.revenue(100, START, periods, ends, 0.03),
    },
    pv: {
      function: leasePv,
      args: [[flows], range, 0.1, START],
      bare: () => lease.presentValue(flows, ends, 0.1, START),
    },
    sln: {
      function: depSln,
      args: [...asset, ...monthly, null, 1],
      bare: () => depreciation.straightLine(...bareAsset),
    },
    syd: {
      function: depSyd,
      args: [...asset, ...monthly, null, 1],
      bare: () => depreciation.yearsDigits(...bareAsset),
    },
    db: {
      function: depDb,
      args: [...asset, ...monthly, null, 1],
      bare: () => depreciation.fixedDeclining(...bareAsset),
    },
    ddb: {
      function: depDdb,
      args: [...asset, 2, ...monthly, null, 1],
      bare: () => depreciation.doubleDeclining(...bareAsset),
    },
    vdb: {
      function: depVdb,
      args: [...asset, 2, false, ...monthly, null, 1],
      bare: () => depreciation.decliningToStraightLine(...bareAsset),
    },
    uop: {
      function: depUop,
      args: [COST, SALVAGE, 300_000, [units]],
      bare: () => depreciation.unitsOfProduction(COST, SALVAGE, 300_000, units),
    },
    macrs: {
      function: depMacrs,
      args: [COST, 20, START, range, "HY", 0, "GDS", "TABLE", 1],
      bare: () => depreciation.tax(COST, HALF_YEAR_20, START, ends),
    },
    components: {
      function: depComponents,
      args: [
        rows.map(({ cost, salvage, life, inService, method }) => [
          cost,
          salvage,
          life,
          inService,
          method,
        ]),
        range,
        null,
        null,
        1,
      ],
      bare: () => depreciation.components(rows, ends),
    },
    dcf: {
      function: valDcf,
      args: [[flows], range, 0.1, START, null, null, null, null, 1],
      bare: () => valuation.discountedCashFlow(flows, ends, 0.1, START),
    },
    xirr: {
      function: valXirr,
      args: [[paid], [days], 0.1],
      bare: () => valuation.internalRate(paid, days, 0.1),
    },
    schedule: {
      function: debtSchedule,
      args: [[draws], 0.005, [cash], 0.9, 0.001],
      bare: () => debt.schedule(draws, cash, 0.005, 0.9, 0.001),
    },
    sculpt: {
      function: debtSculpt,
      args: [[cash], 1.3, 0.005],
      bare: () => debt.sculpt(cash, 1.3, 0.005),
    },
  };
}

/** Twenty assets of every method, in service one month after another. */
function table(): depreciation.Asset[] {
  const methods = ["SLN", "SYD", "DDB", "VDB"] as const;
  return Array.from({ length: ASSETS }, (_, i) => ({
    cost: COST + i,
    salvage: SALVAGE,
    life: 5 + (i % 8) * 5,
    inService: START + 31 * i,
    method: methods[i % methods.length] as (typeof methods)[number],
  }));
}

export function againstBareAt(periods: number): AgainstBare[] {
  return Object.values(cases(periods)).map((each) => ({ ...each, periods }));
}

export const againstBare: readonly AgainstBare[] = PERIODS.flatMap(againstBareAt);
