import { serialOf } from "../../../spreadsheet/serial-dates";
import { choice, dateSetting, setting } from "../../language/setting";
import type { Template } from "../../language/template";
import { calendarMonths, daysInYear } from "../common/calendar";
import { checkTolerance } from "../common/check-tolerance";
import { shortestPeriod } from "../common/periods";

export const settings: Template["settings"] = {
  ProspectusDate: dateSetting(serialOf("2026-06-11") ?? 0)`Prospectus date | The offering of SpaceX
    was priced on 11 June 2026 (press). Set it for another landlord.`,
  OtherLandlords: choice(0, "0 or 1", [0, 1])`Contracts of another landlord count | 0: a contract
    chosen on Choice counts only where its landlord is the loaded deal's.`,
  ShortestPeriod: shortestPeriod("the last term"),
  ...calendarMonths,
  DaysInYear: daysInYear("Months left are days over a twelfth of it."),
  HoursInYear: setting(8760, "hours")`Hours in a year | For the cost of power.`,
  CheckTolerance: checkTolerance("One cent.", "as shown"),
};
