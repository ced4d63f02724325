import { decoded, escaped } from "../xml-text";

/** An attribute, by its offsets in the XML text. */
export interface XmlAttribute {
  /** With its prefix, if it has one. */
  readonly name: string;
  readonly value: string;
  /** Of all of it, without the space before it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads the attributes of one tag that was read before, and is thus well-formed. It makes no object for
 * an attribute: its fields describe the current one.
 */
export class AttributeReader {
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  /**
   * @param at Where the element's name ends.
   * @param end After the tag's `>`.
   */
  constructor(
    private readonly source: string,
    private at: number,
    private readonly end: number,
  ) {}

  next(): boolean {
    const start = this.skip(this.at, isSpace);
    if (start >= this.end || ENDS_TAG.has(this.source.charAt(start))) return false;
    this.nameStart = start;
    this.nameEnd = this.skip(start, isOfName);
    const quote = this.skip(this.nameEnd, isBeforeQuote);
    this.valueStart = quote + 1;
    this.valueEnd = this.source.indexOf(this.source.charAt(quote), this.valueStart);
    this.at = this.valueEnd + 1;
    return true;
  }

  isNamed(name: string): boolean {
    return (
      this.nameEnd - this.nameStart === name.length && this.source.startsWith(name, this.nameStart)
    );
  }

  get attribute(): XmlAttribute {
    return {
      name: this.source.slice(this.nameStart, this.nameEnd),
      value: this.value,
      start: this.nameStart,
      end: this.valueEnd + 1,
    };
  }

  /** Line breaks and tabs are spaces, unless they are written as the numbers of their characters. */
  get value(): string {
    const written = this.source.slice(this.valueStart, this.valueEnd);
    return decoded(written.replace(/\r\n|[\r\n\t]/g, " "));
  }

  private skip(from: number, isSkipped: (character: string) => boolean): number {
    let at = from;
    while (at < this.end && isSkipped(this.source.charAt(at))) at++;
    return at;
  }
}

const ENDS_TAG: ReadonlySet<string> = new Set([">", "/"]);

function isSpace(character: string): boolean {
  return character === " " || character === "\n" || character === "\r" || character === "\t";
}

function isOfName(character: string): boolean {
  return character !== "=" && !isSpace(character);
}

function isBeforeQuote(character: string): boolean {
  return character === "=" || isSpace(character);
}

/** ` r="B4" s="2"`, in the given order. */
export function attributeList(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapedAttribute(value)}"`)
    .join("");
}

function escapedAttribute(value: string): string {
  return escaped(value)
    .replaceAll('"', "&quot;")
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
