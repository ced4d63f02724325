import { AttributeReader, type XmlAttribute } from "./attributes";
import { TagReader } from "./tag-reader";
import { textIn } from "./text";

/**
 * An element of an XML text, by its offsets there. What is inside of it is read when it is asked for.
 * Names are compared without their namespace prefix, which is the choice of the program that wrote them.
 */
export class XmlElement {
  readonly start: number;
  readonly end: number;
  readonly contentStart: number;
  /** The same as `contentStart` for an element without content. */
  readonly contentEnd: number;
  readonly localName: string;
  /** With its colon; empty where there is none. */
  readonly prefix: string;
  readonly nameEnd: number;

  /** @param opening The element's first tag. */
  constructor(
    readonly source: string,
    opening: Opening,
    contentEnd: number,
    end: number,
  ) {
    const { start, nameStart, localStart, nameEnd } = opening;
    this.start = start;
    this.contentStart = opening.end;
    this.contentEnd = contentEnd;
    this.end = end;
    this.nameEnd = nameEnd;
    this.prefix = source.slice(nameStart, localStart);
    this.localName = source.slice(localStart, nameEnd);
  }

  get name(): string {
    return this.prefix + this.localName;
  }

  /** All of it, as it is in the text. */
  get xml(): string {
    return this.source.slice(this.start, this.end);
  }

  /** Whether it is written as one tag: `<c/>`. */
  get isEmptyTag(): boolean {
    return this.end === this.contentStart;
  }

  /** In the given order. */
  attributes(): XmlAttribute[] {
    const found: XmlAttribute[] = [];
    const reader = new AttributeReader(this.source, this.nameEnd, this.contentStart);
    while (reader.next()) found.push(reader.attribute);
    return found;
  }

  /** @param name With its prefix, if it has one. */
  attribute(name: string): string | undefined {
    const reader = new AttributeReader(this.source, this.nameEnd, this.contentStart);
    while (reader.next()) if (reader.isNamed(name)) return reader.value;
    return undefined;
  }

  /** The value of an attribute that is known by its name in another namespace, such as `r:id`. */
  prefixedAttribute(local: string): string | undefined {
    return this.attributes().find(({ name }) => name.endsWith(`:${local}`))?.value;
  }

  /** As the element itself declares it; empty where it does not. */
  get namespace(): string {
    return this.attribute(this.prefix ? `xmlns:${this.prefix.slice(0, -1)}` : "xmlns") ?? "";
  }

  /** The elements directly inside of it, or those of a name. */
  children(local?: string): XmlElement[] {
    return this.collect(
      (tag) =>
        tag.depth === (tag.kind === "empty" ? 0 : 1) && (local === undefined || tag.isNamed(local)),
    );
  }

  child(local: string): XmlElement | undefined {
    return this.children(local)[0];
  }

  /** The elements of a name at whatever depth. */
  descendants(local: string): XmlElement[] {
    return this.collect((tag) => tag.isNamed(local));
  }

  /** Its text, with that of the elements inside of it. */
  text(): string {
    return textIn(this.source, this.contentStart, this.contentEnd);
  }

  private collect(isWanted: (tag: TagReader) => boolean): XmlElement[] {
    const { source } = this;
    const found: XmlElement[] = [];
    const open: { readonly index: number; readonly opening: Opening }[] = [];
    const tag = new TagReader(source, this.contentStart, this.contentEnd);
    while (tag.next()) {
      if (tag.kind === "close") {
        const last = open.at(-1);
        if (last?.opening.start !== tag.openedAt) continue;
        open.pop();
        found[last.index] = new XmlElement(source, last.opening, tag.start, tag.end);
      } else if (isWanted(tag)) {
        const index = found.length;
        found.push(new XmlElement(source, tag, tag.end, tag.end));
        if (tag.kind === "open") open.push({ index, opening: openingOf(tag) });
      }
    }
    return found;
  }
}

/** The offsets of a tag that opens an element. */
interface Opening {
  readonly start: number;
  readonly end: number;
  readonly nameStart: number;
  readonly localStart: number;
  readonly nameEnd: number;
}

function openingOf({ start, end, nameStart, localStart, nameEnd }: TagReader): Opening {
  return { start, end, nameStart, localStart, nameEnd };
}

/**
 * The root element of a document.
 *
 * @throws XmlError where the document is not well-formed, from its first character to its last.
 */
export function readXml(xml: string): XmlElement {
  const tag = new TagReader(xml);
  tag.next();
  const opening = openingOf(tag);
  let [contentEnd, end] = [tag.end, tag.end];
  while (tag.next()) if (tag.depth === 0) [contentEnd, end] = [tag.start, tag.end];
  return new XmlElement(xml, opening, contentEnd, end);
}

/** An element of a document that was read before, by where it starts and ends. */
export function elementAt(source: string, start: number, end: number): XmlElement {
  const tag = new TagReader(source, start, end);
  tag.next();
  const contentEnd = tag.kind === "empty" ? tag.end : source.lastIndexOf("</", end - 1);
  return new XmlElement(source, tag, contentEnd, end);
}
