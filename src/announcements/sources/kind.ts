export type SourceKind = "text" | "html" | "mail";

const MAIL_HEADER = /^(?:[A-Z][\w-]{1,40}: [^\n]{0,998}\r?\n(?:[ \t][^\n]{0,998}\r?\n){0,20}){2}/;

/** What a file is, by its name or, where the name does not tell, by how it begins. */
export function kindOf(text: string, name = ""): SourceKind {
  if (/\.eml$/i.test(name)) return "mail";
  if (/\.html?$/i.test(name)) return "html";
  if (/\.txt$/i.test(name)) return "text";
  const head = text.slice(0, 4000).trimStart();
  if (/^(?:<!doctype html|<html|<\?xml[^>]{0,80}\?>\s*<html)/i.test(head)) return "html";
  if (/^MIME-Version:/im.test(head) && MAIL_HEADER.test(head)) return "mail";
  return /<(?:p|div|table|body|head)\b[^>]{0,200}>/i.test(head) && /<\/\w+>/.test(head)
    ? "html"
    : "text";
}
