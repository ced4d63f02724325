import type { Attend } from "../attend";
import { textOfHtml } from "./html";
import { kindOf } from "./kind";
import { textOfMail } from "./mail";

/** The words of an announcement, whatever kind of file it came in. */
export async function textOf(
  raw: string,
  name: string | undefined,
  attend: Attend,
): Promise<string> {
  await attend(0);
  switch (kindOf(raw, name)) {
    case "html":
      return textOfHtml(raw, attend);
    case "mail":
      return textOfMail(raw, attend);
    default:
      return raw.replace(/^\ufeff/, "");
  }
}
