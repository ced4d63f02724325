import type { Attend } from "../attend";

/** Elements whose text nobody sees on the page. */
const UNSEEN = new Set(
  "script style noscript template svg canvas iframe object head nav footer form button select textarea math audio video".split(
    " ",
  ),
);
const BLOCKS = new Set(
  "p div section article header main aside h1 h2 h3 h4 h5 h6 ul ol li table tr blockquote pre hr br dl dt dd figcaption".split(
    " ",
  ),
);
const CHUNK = 1 << 16;

/** The text of a page. Nothing in it runs and nothing is fetched: the tags are only recognized. */
export async function textOfHtml(html: string, attend: Attend): Promise<string> {
  const { Parser } = await import("htmlparser2");
  const parts: string[] = [];
  /** Open elements whose content is unseen; void elements never get here. */
  let unseen = 0;
  const hidden: boolean[] = [];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const hides = UNSEEN.has(name) || isHidden(attributes);
        hidden.push(hides);
        if (hides) unseen++;
        if (BLOCKS.has(name)) parts.push("\n\n");
        else if (name === "td" || name === "th") parts.push(" | ");
      },
      onclosetag(name) {
        if (hidden.pop()) unseen--;
        if (BLOCKS.has(name) && name !== "br") parts.push("\n\n");
      },
      ontext(text) {
        if (unseen === 0) parts.push(text.replace(/\s+/g, " "));
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  for (let at = 0; at < html.length; at += CHUNK) {
    parser.write(html.slice(at, at + CHUNK));
    await attend(at / html.length);
  }
  parser.end();
  return parts
    .join("")
    .replace(/ ?\n[\n ]{1,}/g, "\n\n")
    .trim();
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  const { style = "", hidden, "aria-hidden": aria } = attributes;
  return (
    hidden !== undefined || aria === "true" || /display:\s?none|visibility:\s?hidden/i.test(style)
  );
}
