import { choice, setting } from "../../language/setting";
import type { Template } from "../../language/template";
import { calendarMonths, daysInYear, hoursInDay } from "../common/calendar";
import { checkTolerance } from "../common/check-tolerance";
import { shortestPeriod } from "../common/periods";

export const settings: Template["settings"] = {
  TenantStays: choice(1, "1 or 0", [1, 0])`
    The tenant stays (1), or leaves (0) | To the end of the term, or at the first exit: what
    statements, debt and returns run on. Summary, Margin and Cases show both.`,
  RelettingCounts: choice(0, "1 or 0", [0, 1])`
    After it leaves: let again (1), or idle (0) | From the first exit to the end of the term, at the
    input's share of the fee. Nothing of it is contracted.`,
  SaleShare: setting(1, "share", 0, 5)`Sale price of the site, share of book value | Assumed: at
    book value. Lower it where hardware falls faster than it is depreciated.`,
  CashMonths: setting(1, "months", 0, 24)`Cash kept while the site is held | Months of operating
    cost; all other cash is paid out to owners.`,
  EquipmentTaxLife: choice(5, "years", [3, 5, 7, 10, 15, 20])`
    Tax life of accelerators, servers and network | MACRS: computers are 5-year property.`,
  PowerTaxLife: choice(15, "years", [3, 5, 7, 10, 15, 20])`Tax life of power and cooling | Assumed
    15; a study of what each part serves may put some of it into 5 or 7, some into 39.`,
  BuildingTaxLife: choice(39, "years", [27.5, 39])`Tax life of the building | Nonresidential real
    property. Land within it would not be depreciated.`,
  BonusTaken: setting(1, "share", 0, 1)`Share of the bonus depreciation that is taken | 0 elects
    out. The rate itself follows the dates of contract and of service.`,
  LossLimit: setting(0.8, "share", 0, 1)`
    Income that earlier losses offset, at most | 80 % for losses since 2018 (IRC 172(a)).`,
  LookBackMonths: setting(600, "months", 480, 1200)`
    Look-back for tax depreciation before close | Longer than any tax life.`,
  FirstBand: setting(12, "months", 1)`First band of the backlog ends after | From the as-of date.`,
  SecondBand: setting(24, "months", 1)`Second band ends after | From the as-of date.`,
  ThirdBand: setting(48, "months", 1)`Third band ends after | From the as-of date.`,
  PriceStep: setting(0.1, "share", 0, 0.5)`
    Step of the fee in the sensitivity | Two steps to either side.`,
  TermStep: setting(6, "months", 1, 120)`Step of the term in the sensitivity | Two steps to either
    side; the timeline reaches the longest.`,
  ShortestPeriod: shortestPeriod("the term"),
  ...calendarMonths,
  DaysInYear: daysInYear("Of electricity, and of discounting."),
  HoursInDay: hoursInDay,
  CheckTolerance: checkTolerance("One cent. A balance within it is nothing."),
};
