import type { Attend } from "../attend";
import { textOfHtml } from "./html";

/** The subject and the words of a mail. Its attachments are not opened. */
export async function textOfMail(raw: string, attend: Attend): Promise<string> {
  const { default: PostalMime } = await import("postal-mime");
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20 });
  const body = mail.text?.trim() ? mail.text : await textOfHtml(mail.html ?? "", attend);
  return [mail.subject ?? "", body].filter((part) => part.trim() !== "").join("\n\n");
}
