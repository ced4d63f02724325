import { HostError } from "../protocol/host-error";

const ROOT =
  /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--[\s\S]*?-->\s*)*<(?:([\w.-]+):)?[\w.-]+((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/;

/**
 * The namespace of an XML text's first element; empty where it has none.
 *
 * @throws HostError InvalidArgument where the text does not begin with an element.
 */
export function rootNamespace(xml: unknown): string {
  const [, prefix, attributes = ""] = (typeof xml === "string" && ROOT.exec(xml)) || refuse();
  const wanted = prefix ? `xmlns:${prefix}` : "xmlns";
  for (const [, name, double, single] of attributes.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  ))
    if (name === wanted) return double ?? single ?? "";
  return "";
}

function refuse(): never {
  throw new HostError("InvalidArgument", "This is not an XML text.");
}
