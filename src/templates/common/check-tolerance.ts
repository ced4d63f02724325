import type { Setting } from "../template";

/** The setting by which every check is judged. */
export const checkTolerance = (note = "One cent.", unit = "$ or days"): Setting => ({
  label: "Difference that a check lets pass",
  unit,
  value: 0.01,
  min: 0,
  max: 0.01,
  note,
});
