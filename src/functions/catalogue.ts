import { dealBargain } from "./deal/bargain";
import { dealBreakeven } from "./deal/breakeven";
import { dealCapacity } from "./deal/capacity";
import { dealConcentration } from "./deal/concentration";
import { dealLcoc } from "./deal/lcoc";
import { dealLeasevsbuild } from "./deal/leasevsbuild";
import { dealList } from "./deal/list";
import { dealMargin } from "./deal/margin";
import { dealPowercost } from "./deal/powercost";
import { dealPowerrisk } from "./deal/powerrisk";
import { dealPricecurve } from "./deal/pricecurve";
import { dealRevenuequality } from "./deal/revenuequality";
import { dealSource } from "./deal/source";
import { dealValue } from "./deal/value";
import { debtDscr } from "./debt/dscr";
import { debtLlcr } from "./debt/llcr";
import { debtSchedule } from "./debt/schedule";
import { debtSculpt } from "./debt/sculpt";
import type { OfftakeFunction } from "./define";
import { depBonusrate } from "./depreciation/bonusrate";
import { depComponents } from "./depreciation/components";
import { depDb } from "./depreciation/db";
import { depDdb } from "./depreciation/ddb";
import { depImpair } from "./depreciation/impair";
import { depLifechange } from "./depreciation/lifechange";
import { depMacrs } from "./depreciation/macrs";
import { depMqtest } from "./depreciation/mqtest";
import { depResidual } from "./depreciation/residual";
import { depSln } from "./depreciation/sln";
import { depSyd } from "./depreciation/syd";
import { depUop } from "./depreciation/uop";
import { depVdb } from "./depreciation/vdb";
import { leaseAccrued } from "./lease/accrued";
import { leaseClassify } from "./lease/classify";
import { leaseCreditloss } from "./lease/creditloss";
import { leaseEnforceable } from "./lease/enforceable";
import { leaseExitdate } from "./lease/exitdate";
import { leaseExpected } from "./lease/expected";
import { leaseFee } from "./lease/fee";
import { leaseIdentify } from "./lease/identify";
import { leaseImplicitrate } from "./lease/implicitrate";
import { leaseLessee } from "./lease/lessee";
import { leaseMarktomarket } from "./lease/marktomarket";
import { leasePayments } from "./lease/payments";
import { leasePrepayment } from "./lease/prepayment";
import { leasePv } from "./lease/pv";
import { leaseRate } from "./lease/rate";
import { leaseRevenue } from "./lease/revenue";
import { leaseRpo } from "./lease/rpo";
import { leaseSlacredit } from "./lease/slacredit";
import { leaseTakeorpay } from "./lease/takeorpay";
import { leaseTcv } from "./lease/tcv";
import { riskSimulate } from "./risk/simulate";
import { valCalendarize } from "./valuation/calendarize";
import { valComps } from "./valuation/comps";
import { valCompstat } from "./valuation/compstat";
import { valDcf } from "./valuation/dcf";
import { valDiluted } from "./valuation/diluted";
import { valEquity } from "./valuation/equity";
import { valEv } from "./valuation/ev";
import { valImplied } from "./valuation/implied";
import { valImpliedgrowth } from "./valuation/impliedgrowth";
import { valImpliedmultiple } from "./valuation/impliedmultiple";
import { valImpliedweight } from "./valuation/impliedweight";
import { valMultiple } from "./valuation/multiple";
import { valMultiples } from "./valuation/multiples";
import { valNtm } from "./valuation/ntm";
import { valPayback } from "./valuation/payback";
import { valProbweight } from "./valuation/probweight";
import { valRelever } from "./valuation/relever";
import { valSotp } from "./valuation/sotp";
import { valUnlever } from "./valuation/unlever";
import { valWacc } from "./valuation/wacc";
import { valXirr } from "./valuation/xirr";

/** Every function, in the order a reader wants them. */
export const catalogue: readonly OfftakeFunction[] = [
  // LEASE: what the contract pays, earns and binds
  leaseIdentify,
  leaseFee,
  leaseRate,
  leasePayments,
  leaseRevenue,
  leaseAccrued,
  leaseTcv,
  leaseExitdate,
  leaseEnforceable,
  leaseRpo,
  leaseTakeorpay,
  leasePrepayment,
  leasePv,
  leaseImplicitrate,
  leaseClassify,
  leaseSlacredit,
  leaseExpected,
  leaseMarktomarket,
  leaseCreditloss,
  leaseLessee,
  // DEP: depreciation on a timeline
  depSln,
  depSyd,
  depDb,
  depDdb,
  depVdb,
  depUop,
  depMacrs,
  depBonusrate,
  depMqtest,
  depComponents,
  depLifechange,
  depImpair,
  depResidual,
  // VAL: multiples and value
  valEv,
  valEquity,
  valDiluted,
  valMultiple,
  valMultiples,
  valNtm,
  valCalendarize,
  valComps,
  valCompstat,
  valImplied,
  valSotp,
  valProbweight,
  valImpliedweight,
  valDcf,
  valImpliedgrowth,
  valImpliedmultiple,
  valWacc,
  valUnlever,
  valRelever,
  valXirr,
  valPayback,
  // DEAL, DEBT, RISK: the economics of the lease
  dealList,
  dealValue,
  dealSource,
  dealMargin,
  dealCapacity,
  dealPowercost,
  dealPricecurve,
  dealLcoc,
  dealBreakeven,
  dealLeasevsbuild,
  dealBargain,
  dealConcentration,
  dealPowerrisk,
  dealRevenuequality,
  debtSculpt,
  debtSchedule,
  debtDscr,
  debtLlcr,
  riskSimulate,
];
