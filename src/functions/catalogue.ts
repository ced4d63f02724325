import { dealBargain } from "./deal/bargain";
import { dealBreakEven } from "./deal/break-even";
import { dealCapacity } from "./deal/capacity";
import { dealConcentration } from "./deal/concentration";
import { dealLcoc } from "./deal/lcoc";
import { dealLeaseVsBuild } from "./deal/lease-vs-build";
import { dealList } from "./deal/list";
import { dealMargin } from "./deal/margin";
import { dealPowerCost } from "./deal/power-cost";
import { dealPowerRisk } from "./deal/power-risk";
import { dealPriceCurve } from "./deal/price-curve";
import { dealRevenueQuality } from "./deal/revenue-quality";
import { dealSource } from "./deal/source";
import { dealValue } from "./deal/value";
import { debtDscr } from "./debt/dscr";
import { debtLlcr } from "./debt/llcr";
import { debtSchedule } from "./debt/schedule";
import { debtSculpt } from "./debt/sculpt";
import type { OfftakeFunction } from "./define";
import { depBonusRate } from "./depreciation/bonus-rate";
import { depComponents } from "./depreciation/components";
import { depDb } from "./depreciation/db";
import { depDdb } from "./depreciation/ddb";
import { depDisposal } from "./depreciation/disposal";
import { depImpair } from "./depreciation/impair";
import { depLifeChange } from "./depreciation/life-change";
import { depMacrs } from "./depreciation/macrs";
import { depMqTest } from "./depreciation/mq-test";
import { depResidual } from "./depreciation/residual";
import { depSln } from "./depreciation/sln";
import { depSyd } from "./depreciation/syd";
import { depUop } from "./depreciation/uop";
import { depVdb } from "./depreciation/vdb";
import { leaseAccrued } from "./lease/accrued";
import { leaseBilling } from "./lease/billing";
import { leaseBound } from "./lease/bound";
import { leaseClassify } from "./lease/classify";
import { leaseCreditLoss } from "./lease/credit-loss";
import { leaseEnforceable } from "./lease/enforceable";
import { leaseExitDate } from "./lease/exit-date";
import { leaseExpected } from "./lease/expected";
import { leaseFee } from "./lease/fee";
import { leaseIdentify } from "./lease/identify";
import { leaseImplicitRate } from "./lease/implicit-rate";
import { leaseLessee } from "./lease/lessee";
import { leaseMarkToMarket } from "./lease/mark-to-market";
import { leaseMeasures } from "./lease/measures";
import { leasePayments } from "./lease/payments";
import { leasePrepayment } from "./lease/prepayment";
import { leasePv } from "./lease/pv";
import { leaseRate } from "./lease/rate";
import { leaseRevenue } from "./lease/revenue";
import { leaseRollForward } from "./lease/roll-forward";
import { leaseRpo } from "./lease/rpo";
import { leaseSlaCredit } from "./lease/sla-credit";
import { leaseTakeOrPay } from "./lease/take-or-pay";
import { leaseTcv } from "./lease/tcv";
import { riskSimulate } from "./risk/simulate";
import { valCalendarize } from "./valuation/calendarize";
import { valCompStat } from "./valuation/comp-stat";
import { valComps } from "./valuation/comps";
import { valDcf } from "./valuation/dcf";
import { valDiluted } from "./valuation/diluted";
import { valEquity } from "./valuation/equity";
import { valEv } from "./valuation/ev";
import { valImplied } from "./valuation/implied";
import { valImpliedGrowth } from "./valuation/implied-growth";
import { valImpliedMultiple } from "./valuation/implied-multiple";
import { valImpliedWeight } from "./valuation/implied-weight";
import { valLtm } from "./valuation/ltm";
import { valMirr } from "./valuation/mirr";
import { valMoic } from "./valuation/moic";
import { valMultiple } from "./valuation/multiple";
import { valMultiples } from "./valuation/multiples";
import { valNtm } from "./valuation/ntm";
import { valPayback } from "./valuation/payback";
import { valProbWeight } from "./valuation/prob-weight";
import { valRelever } from "./valuation/relever";
import { valSotp } from "./valuation/sotp";
import { valUnlever } from "./valuation/unlever";
import { valWacc } from "./valuation/wacc";
import { valXirr } from "./valuation/xirr";

/** Every function, in the order in which the documentation lists them. */
export const catalogue: readonly OfftakeFunction[] = [
  // LEASE: payments, revenue and enforceable value of the contract
  leaseIdentify,
  leaseFee,
  leaseRate,
  leasePayments,
  leaseRevenue,
  leaseAccrued,
  leaseBilling,
  leaseTcv,
  leaseExitDate,
  leaseEnforceable,
  leaseBound,
  leaseMeasures,
  leaseRpo,
  leaseRollForward,
  leaseTakeOrPay,
  leasePrepayment,
  leasePv,
  leaseImplicitRate,
  leaseClassify,
  leaseSlaCredit,
  leaseExpected,
  leaseMarkToMarket,
  leaseCreditLoss,
  leaseLessee,
  // DEP: depreciation on a timeline
  depSln,
  depSyd,
  depDb,
  depDdb,
  depVdb,
  depUop,
  depMacrs,
  depBonusRate,
  depMqTest,
  depComponents,
  depLifeChange,
  depImpair,
  depDisposal,
  depResidual,
  // VAL: multiples and value
  valEv,
  valEquity,
  valDiluted,
  valMultiple,
  valMultiples,
  valNtm,
  valLtm,
  valCalendarize,
  valComps,
  valCompStat,
  valImplied,
  valSotp,
  valProbWeight,
  valImpliedWeight,
  valDcf,
  valImpliedGrowth,
  valImpliedMultiple,
  valWacc,
  valUnlever,
  valRelever,
  valXirr,
  valMirr,
  valMoic,
  valPayback,
  // DEAL, DEBT, RISK: the economics of the lease
  dealList,
  dealValue,
  dealSource,
  dealMargin,
  dealCapacity,
  dealPowerCost,
  dealPriceCurve,
  dealLcoc,
  dealBreakEven,
  dealLeaseVsBuild,
  dealBargain,
  dealConcentration,
  dealPowerRisk,
  dealRevenueQuality,
  debtSculpt,
  debtSchedule,
  debtDscr,
  debtLlcr,
  riskSimulate,
];
