import { serialOf } from "../../spreadsheet/serial-dates";
import { calendarMonths, daysInYear } from "../common/calendar";
import { checkTolerance } from "../common/check-tolerance";
import { shortestPeriod } from "../common/periods";
import type { Template } from "../template";

export const settings: Template["settings"] = {
  ProspectusDate: {
    label: "Prospectus date",
    unit: "",
    kind: "date",
    value: serialOf("2026-06-11") ?? 0,
    note: "The offering of SpaceX was priced on 11 June 2026 (press). Set it for another landlord.",
  },
  OtherLandlords: {
    label: "Contracts of another landlord count",
    unit: "0 or 1",
    value: 0,
    options: [0, 1],
    note: "0: a contract chosen on Choice counts only where its landlord is the loaded deal's.",
  },
  ShortestPeriod: shortestPeriod("the last term"),
  ...calendarMonths,
  DaysInYear: daysInYear("Months left are days over a twelfth of it."),
  HoursInYear: {
    label: "Hours in a year",
    unit: "hours",
    value: 8760,
    note: "For the cost of power.",
  },
  CheckTolerance: checkTolerance("One cent.", "as shown"),
};
