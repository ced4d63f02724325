import { serialOf } from "../../deals/serial";
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
  ShortestPeriod: {
    label: "Shortest period",
    unit: "months",
    value: 3,
    options: [1, 3, 6, 12],
    note: "Periods are longer where the last term would run past the timeline.",
  },
  MonthsInQuarter: { label: "Months in a quarter", unit: "months", value: 3, note: "Calendar." },
  MonthsInHalfYear: {
    label: "Months in half a year",
    unit: "months",
    value: 6,
    note: "Calendar.",
  },
  MonthsInYear: { label: "Months in a year", unit: "months", value: 12, note: "Calendar." },
  DaysInYear: {
    label: "Days in a year",
    unit: "days",
    value: 365,
    note: "Months left are days over a twelfth of it.",
  },
  HoursInYear: {
    label: "Hours in a year",
    unit: "hours",
    value: 8760,
    note: "For the cost of power.",
  },
  CheckTolerance: {
    label: "Difference that a check lets pass",
    unit: "as shown",
    value: 0.01,
    min: 0,
    max: 0.01,
    note: "One cent.",
  },
};
