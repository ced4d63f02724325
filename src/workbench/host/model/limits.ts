import { LONGEST_FORMULA, LONGEST_TEXT } from "../../../spreadsheet/limits";
import { HostError } from "../protocol/host-error";

/** Excel's specifications and limits, in characters. */
const LONGEST = {
  text: LONGEST_TEXT,
  formula: LONGEST_FORMULA,
  list: 255,
  alertTitle: 32,
  alertMessage: 255,
  comment: 255,
} as const;

/** @throws HostError InvalidArgument for what Excel would not take. */
export function withinLimit(text: string, what: keyof typeof LONGEST): string {
  if (text.length > LONGEST[what])
    throw new HostError("InvalidArgument", `It is longer than ${LONGEST[what]} characters.`);
  return text;
}
