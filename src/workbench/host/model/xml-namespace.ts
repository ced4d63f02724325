import { readXml } from "../../../spreadsheet/xml/element";
import { XmlError } from "../../../spreadsheet/xml/xml-error";
import { HostError } from "../protocol/host-error";

/**
 * The namespace of an XML text's root element; empty where it has none.
 *
 * @throws HostError InvalidArgument where the text is not well-formed XML.
 */
export function rootNamespace(xml: unknown): string {
  if (typeof xml !== "string") throw refusal("It is not a text.");
  try {
    return readXml(xml).namespace;
  } catch (error) {
    throw error instanceof XmlError ? refusal(error.message) : error;
  }
}

function refusal(reason: string): HostError {
  return new HostError("InvalidArgument", `This is not an XML text. ${reason}`);
}
