/** An XML text that cannot be read, with one sentence on why. */
export class XmlError extends Error {
  override name = "XmlError";
}
