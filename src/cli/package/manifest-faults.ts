import { XMLParser } from "fast-xml-parser";

/**
 * What is wrong with a manifest that a folder is served with, a sentence each.
 *
 * @param manifest The XML.
 * @param url Where the folder is served, with a slash at its end.
 * @param files The folder's files, by their path from it.
 */
export function manifestFaults(
  manifest: string,
  url: string,
  files: ReadonlySet<string>,
): string[] {
  const parsed: unknown = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "",
  }).parse(manifest);
  const addresses = [...new Set(textsIn(parsed).filter((text) => text.includes("://")))].filter(
    (text) => !isNamespace(text),
  );
  if (addresses.length === 0) return ["The manifest holds no address."];
  return addresses.flatMap((address) => {
    if (!address.startsWith(url)) return [`${address} is not under ${url}`];
    const file = address.slice(url.length).replace(/[?#].*$/, "");
    return files.has(file) ? [] : [`${address} leads to no file.`];
  });
}

/** Every text and attribute. */
function textsIn(node: unknown): string[] {
  if (typeof node === "string") return [node];
  return typeof node === "object" && node !== null ? Object.values(node).flatMap(textsIn) : [];
}

function isNamespace(text: string): boolean {
  return text.startsWith("http://schemas.") || text.startsWith("http://www.w3.org/");
}
