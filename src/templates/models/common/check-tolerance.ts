import { setting } from "../../language/setting";
import type { Setting } from "../../language/template";

/** The setting by which every check is judged. */
export const checkTolerance = (note = "One cent.", unit = "$ or days"): Setting =>
  setting(0.01, unit, 0, 0.01)`Difference that a check lets pass | ${note}`;
