import {
  DB,
  DDB,
  IPMT,
  MEDIAN,
  PPMT,
  QUARTILEINC,
  RATE,
  SLN,
  SYD,
  XNPV,
} from "@formulajs/formulajs";
import { debtSchedule } from "../../src/functions/debt/schedule";
import { depDb } from "../../src/functions/depreciation/db";
import { depDdb } from "../../src/functions/depreciation/ddb";
import { depSln } from "../../src/functions/depreciation/sln";
import { depSyd } from "../../src/functions/depreciation/syd";
import { leaseImplicitRate } from "../../src/functions/lease/implicit-rate";
import { leasePv } from "../../src/functions/lease/pv";
import { valCompStat } from "../../src/functions/valuation/comp-stat";
import { valDcf } from "../../src/functions/valuation/dcf";
import type { Comparison } from "../ratio";
import { MONTH_ENDS_480, START } from "./timelines";

/**
 * Every function of ours that a public JavaScript library has too, against that library: as many values
 * from the one as from the other. The library gives a value a call and looks at no argument twice; ours
 * gives a schedule a call, checks every argument, and answers in the shape of the timeline.
 */
const [COST, SALVAGE, YEARS, MONTHS] = [1_000_000, 50_000, 40, 480];
const asset = [COST, SALVAGE, YEARS, START, MONTH_ENDS_480];
const months = Array.from({ length: MONTHS }, (_, i) => i + 1);
const sum = (value: (month: number) => unknown) => () =>
  months.reduce((total, month) => total + Number(value(month)), 0);

const flows = months.map((month) => 1_000 + (month % 7));
const dates = (MONTH_ENDS_480[0] ?? []).map((serial) => new Date((serial - 25_569) * 86_400_000));
const multiples = Array.from({ length: 40 }, (_, i) => 3 + ((i * 7) % 40) / 2);
const level = [Array.from({ length: 120 }, () => 1_000)];
const draws = [months.map((month) => (month === 1 ? COST : 0))];
const cash = [months.map(() => 20_000)];

export const peers: readonly Comparison[] = [
  {
    name: "DEP.SLN, 480 months ÷ 480 calls of formulajs's SLN",
    ours: () => depSln.call(asset),
    theirs: sum(() => SLN(COST, SALVAGE, MONTHS)),
  },
  {
    name: "DEP.SYD, 480 months ÷ 480 calls of formulajs's SYD",
    ours: () => depSyd.call(asset),
    theirs: sum((month) => SYD(COST, SALVAGE, MONTHS, month)),
  },
  {
    name: "DEP.DB, 480 months ÷ 480 calls of formulajs's DB",
    ours: () => depDb.call(asset),
    theirs: sum((month) => DB(COST, SALVAGE, MONTHS, month)),
  },
  {
    name: "DEP.DDB, 480 months ÷ 480 calls of formulajs's DDB",
    ours: () => depDdb.call(asset),
    theirs: sum((month) => DDB(COST, SALVAGE, MONTHS, month)),
  },
  {
    name: "LEASE.PV of 480 payments ÷ formulajs's XNPV",
    ours: () => leasePv.call([[flows], MONTH_ENDS_480, 0.1, START]),
    theirs: () => XNPV(0.1, flows, dates),
  },
  {
    name: "VAL.DCF of 480 flows ÷ formulajs's XNPV",
    ours: () => valDcf.call([[flows], MONTH_ENDS_480, 0.1, START]),
    theirs: () => XNPV(0.1, flows, dates),
  },
  {
    name: "LEASE.IMPLICITRATE of 120 payments ÷ formulajs's RATE, which takes level ones alone",
    ours: () => leaseImplicitRate.call([level, 90_000]),
    theirs: () => RATE(120, -1_000, 90_000),
  },
  {
    name: "DEBT.SCHEDULE, 480 periods ÷ 480 calls of formulajs's IPMT and PPMT",
    ours: () => debtSchedule.call([draws, 0.005, cash]),
    theirs: sum(
      (month) =>
        Number(IPMT(0.005, month, MONTHS, COST, 0, 0)) +
        Number(PPMT(0.005, month, MONTHS, COST, 0, 0)),
    ),
  },
  {
    name: "VAL.COMPSTAT, a median of 40 ÷ formulajs's MEDIAN",
    ours: () => valCompStat.call([[multiples], "MEDIAN"]),
    theirs: () => MEDIAN(multiples),
  },
  {
    name: "VAL.COMPSTAT, a quartile of 40 ÷ formulajs's QUARTILE.INC",
    ours: () => valCompStat.call([[multiples], "Q1"]),
    theirs: () => QUARTILEINC(multiples, 1),
  },
];
