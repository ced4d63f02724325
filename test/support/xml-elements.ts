import { readXml } from "../../src/spreadsheet/xml/element";

/** An element as a test looks at it. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  /** Undefined for an element that is written as one tag. */
  readonly inner: string | undefined;
  readonly xml: string;
}

/** The elements of a name in a document, or in an element's content, at whatever depth. */
export function elements(xml: string, name: string): Element[] {
  return readXml(`<all>${xml}</all>`)
    .descendants(name)
    .map((element) => ({
      attributes: Object.fromEntries(element.attributes().map((one) => [one.name, one.value])),
      inner: element.isEmptyTag
        ? undefined
        : element.source.slice(element.contentStart, element.contentEnd),
      xml: element.xml,
    }));
}
