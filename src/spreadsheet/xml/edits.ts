import { attributeList } from "./attributes";
import type { XmlElement } from "./element";

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Changes to an XML text, by offset. Everything outside of them stays byte for byte what it was.
 */
export class XmlEdits {
  private readonly edits: Edit[] = [];
  /** The new contents of elements that are written as one tag, by where they start. */
  private readonly contents = new Map<number, { element: XmlElement; children: string }>();

  constructor(private readonly source: string) {}

  replace(start: number, end: number, text: string): void {
    this.edits.push({ start, end, text });
  }

  /** Inserts at one place follow one another in the order in which they are made. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  remove({ start, end }: XmlElement): void {
    this.replace(start, end, "");
  }

  replaceContent(element: XmlElement, xml: string): void {
    if (element.isEmptyTag) this.append(element, xml);
    else this.replace(element.contentStart, element.contentEnd, xml);
  }

  /** Adds children before those that are there. */
  prepend(element: XmlElement, xml: string): void {
    if (element.isEmptyTag) this.append(element, xml);
    else this.insert(element.contentStart, xml);
  }

  /** Adds children after those that are there. */
  append(element: XmlElement, xml: string): void {
    if (!element.isEmptyTag) {
      this.insert(element.contentEnd, xml);
      return;
    }
    const content = this.contents.get(element.start) ?? { element, children: "" };
    content.children += xml;
    this.contents.set(element.start, content);
  }

  setAttribute(element: XmlElement, name: string, value: string): void {
    const written = attributeList({ [name]: value });
    const known = element.attributes().find((one) => one.name === name);
    if (known) this.replace(known.start, known.end, written.trimStart());
    else this.insert(element.attributes().at(-1)?.end ?? element.nameEnd, written);
  }

  removeAttribute(element: XmlElement, name: string): void {
    const attributes = element.attributes();
    const index = attributes.findIndex((one) => one.name === name);
    const found = attributes[index];
    if (found) this.replace(attributes[index - 1]?.end ?? element.nameEnd, found.end, "");
  }

  /** The text with all changes. @throws Error where two of them overlap. */
  applied(): string {
    const contents = Array.from(this.contents.values(), ({ element, children }) => ({
      start: element.end - "/>".length,
      end: element.end,
      text: `>${children}</${element.name}>`,
    }));
    const ordered = [...this.edits, ...contents].sort((a, b) => a.start - b.start || a.end - b.end);
    if (ordered.length === 0) return this.source;
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end, text } of ordered) {
      if (start < at) throw new Error("Two edits of an XML text overlap.");
      pieces.push(this.source.slice(at, start), text);
      at = end;
    }
    return pieces.join("") + this.source.slice(at);
  }
}
