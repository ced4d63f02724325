import { choice, setting } from "../../language/setting";
import type { Setting } from "../../language/template";
import { calendarMonths, daysInYear } from "../common/calendar";
import { checkTolerance } from "../common/check-tolerance";
import { shortestPeriod } from "../common/periods";

const yesOrNo = (value: 0 | 1) => choice(value, "1 or 0", [1, 0]);

export const settings: Readonly<Record<string, Setting>> = {
  ShortestPeriod: shortestPeriod("the term"),
  LandlordMayLeave: yesOrNo(1)`The landlord may leave too | IFRS 16.B34: where both sides may leave
    for no more than an insignificant penalty, the contract is enforceable only to the first exit.`,
  CertainToStay: yesOrNo(0)`
    The tenant is reasonably certain to stay | IFRS 16.18 and B37: where only the tenant may leave,
    the lease term then runs to the end of the contract. Judged by what leaving would cost it.`,
  IdentifiedAsset: yesOrNo(1)`
    An asset is identified | Judgement, IFRS 16.B13: the contract names the site or its halls.`,
  SubstitutionRight: yesOrNo(0)`
    The supplier may swap the asset | Judgement, IFRS 16.B14: in practice, and to its gain. A cloud
    that may serve from any of its sites has this right: the contract is then a service.`,
  TakesOutput: yesOrNo(1)`The tenant takes substantially all of the output | Judgement, IFRS 16.B21:
    all of the contracted capacity is its own.`,
  DirectsUse: yesOrNo(1)`
    The tenant directs the use | Judgement, IFRS 16.B24: it decides what runs, and when.`,
  SensitivityStep: setting(1 / 3, "share", 0.01, 0.5)`
    Step of the sensitivities | Share of the model's own value: two steps below it and two above.`,
  ...calendarMonths,
  DaysInYear: daysInYear("Notice in days is turned into months by it."),
  CheckTolerance: checkTolerance(),
};
