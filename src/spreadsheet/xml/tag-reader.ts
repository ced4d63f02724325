import { XmlError } from "./xml-error";

/** What a tag does: it opens an element, closes one, or is an empty element by itself. */
export type TagKind = "open" | "close" | "empty";

/**
 * Reads the tags of an XML text one after another, with their offsets, and checks on the way that the
 * text is well-formed. It makes no object for a tag: its fields describe the current one. So a sheet of
 * a million cells is read in linear time and without garbage.
 *
 * Comments, CDATA sections and processing instructions are skipped. A document type is refused: no part
 * of a workbook has one, and its entities may expand without end.
 */
export class TagReader {
  kind: TagKind = "open";
  /** Of the current tag, from its `<` to after its `>`. */
  start = 0;
  end = 0;
  /** Of its name, with a namespace prefix if there is one. */
  nameStart = 0;
  nameEnd = 0;
  /** Where the prefix, with its colon, ends; the name's start where there is none. */
  localStart = 0;
  /** The offset of the tag that opened the element that the current tag closes. */
  openedAt = 0;

  /** Of each open element: the start of its tag, and of its name, and the end of its name. */
  private readonly open: number[] = [];
  /** A document has one root, with nothing but space, comments and instructions around it. */
  private readonly isDocument: boolean;
  private hasRoot = false;
  private at: number;

  /**
   * @param from Where to begin: at the start of a document, or of an element's content.
   * @param to Where to stop.
   */
  constructor(
    readonly source: string,
    from = 0,
    private readonly to = source.length,
  ) {
    this.at = from;
    this.isDocument = from === 0 && to === source.length;
  }

  /** How many elements are open after the current tag. */
  get depth(): number {
    return this.open.length / 3;
  }

  /** Whether the current tag has the name, in whatever namespace. */
  isNamed(local: string): boolean {
    return (
      this.nameEnd - this.localStart === local.length &&
      this.source.startsWith(local, this.localStart)
    );
  }

  /**
   * Goes to the next tag.
   *
   * @returns Whether there is one.
   * @throws XmlError where the text is not well-formed.
   */
  next(): boolean {
    for (;;) {
      const start = this.source.indexOf("<", this.at);
      if (start === -1 || start >= this.to) return this.finish();
      if (this.isDocument && this.open.length === 0) this.checkOutside(start);
      this.start = start;
      switch (this.source.charCodeAt(start + 1)) {
        case SLASH:
          this.readClosing();
          return true;
        case EXCLAMATION_MARK:
          this.skipDeclaration();
          break;
        case QUESTION_MARK:
          this.at = this.after("?>", start + 2, "A processing instruction");
          break;
        default:
          this.readOpening();
          return true;
      }
    }
  }

  private finish(): false {
    if (this.open.length > 0) {
      const [start = 0, end = 0] = this.open.slice(-2);
      throw new XmlError(`The element ${this.source.slice(start, end)} is not closed.`);
    }
    if (this.isDocument) {
      this.checkOutside(this.to);
      if (!this.hasRoot) throw new XmlError("There is no element.");
    }
    this.at = this.to;
    return false;
  }

  /** Refuses text before or after the root. */
  private checkOutside(to: number): void {
    const text = this.source.slice(this.at, to);
    if (/[^ \t\r\n]/.test(this.at === 0 ? text.replace(/^\uFEFF/, "") : text))
      throw new XmlError("There is text outside of the root element.");
  }

  private skipDeclaration(): void {
    if (this.source.startsWith("<!--", this.start))
      this.at = this.after("-->", this.start + 4, "A comment");
    else if (this.source.startsWith("<![CDATA[", this.start) && this.isInside())
      this.at = this.after("]]>", this.start + 9, "A CDATA section");
    else if (this.source.startsWith("<!DOCTYPE", this.start))
      throw new XmlError("A document type is not allowed.");
    else throw this.malformed();
  }

  /** Whether text may be here. */
  private isInside(): boolean {
    return !this.isDocument || this.open.length > 0;
  }

  private after(ending: string, from: number, what: string): number {
    const at = this.source.indexOf(ending, from);
    if (at === -1 || at + ending.length > this.to) throw new XmlError(`${what} is not closed.`);
    return at + ending.length;
  }

  private readClosing(): void {
    this.readName(this.start + 2);
    const end = this.skipSpace(this.nameEnd);
    if (this.source.charCodeAt(end) !== GREATER_THAN) throw this.malformed();
    const nameEnd = this.open.pop() ?? 0;
    const nameStart = this.open.pop() ?? 0;
    this.openedAt = this.open.pop() ?? 0;
    if (!this.isSameName(nameStart, nameEnd)) throw this.unexpectedClosing(nameStart, nameEnd);
    this.kind = "close";
    this.end = this.at = end + 1;
  }

  private readOpening(): void {
    if (!this.isInside()) {
      if (this.hasRoot) throw new XmlError("There is more than one root element.");
      this.hasRoot = true;
    }
    this.readName(this.start + 1);
    const end = this.skipAttributes(this.nameEnd);
    const isEmpty = this.source.charCodeAt(end) === SLASH;
    this.kind = isEmpty ? "empty" : "open";
    this.end = this.at = isEmpty ? end + 2 : end + 1;
    if (!isEmpty) this.open.push(this.start, this.nameStart, this.nameEnd);
  }

  private readName(start: number): void {
    let at = start;
    this.nameStart = this.localStart = start;
    for (; isNameCharacter(this.source.charCodeAt(at)); at++)
      if (this.source.charCodeAt(at) === COLON) this.localStart = at + 1;
    this.nameEnd = at;
    if (!isNameStart(this.source.charCodeAt(start))) throw this.malformed();
  }

  /** @returns Where the tag's `>` or `/>` is. */
  private skipAttributes(from: number): number {
    let at = from;
    for (;;) {
      const next = this.skipSpace(at);
      const code = this.source.charCodeAt(next);
      if (code === GREATER_THAN) return next;
      if (code === SLASH && this.source.charCodeAt(next + 1) === GREATER_THAN) return next;
      if (next === at || !isNameStart(code)) throw this.malformed();
      at = this.skipAttribute(next);
    }
  }

  private skipAttribute(from: number): number {
    let at = from;
    while (isNameCharacter(this.source.charCodeAt(at))) at++;
    at = this.skipSpace(at);
    if (this.source.charCodeAt(at) !== EQUALS) throw this.malformed();
    at = this.skipSpace(at + 1);
    const quote = this.source.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw this.malformed();
    for (at++; this.source.charCodeAt(at) !== quote; at++)
      if (at >= this.to || this.source.charCodeAt(at) === LESS_THAN) throw this.malformed();
    return at + 1;
  }

  private skipSpace(from: number): number {
    let at = from;
    while (isSpace(this.source.charCodeAt(at))) at++;
    return at;
  }

  private isSameName(start: number, end: number): boolean {
    const length = this.nameEnd - this.nameStart;
    if (end - start !== length) return false;
    for (let i = 0; i < length; i++)
      if (this.source.charCodeAt(start + i) !== this.source.charCodeAt(this.nameStart + i))
        return false;
    return true;
  }

  private unexpectedClosing(start: number, end: number): XmlError {
    const found = this.source.slice(this.nameStart, this.nameEnd);
    return new XmlError(
      end === 0
        ? `An element ${found} is closed that was never opened.`
        : `The element ${this.source.slice(start, end)} is closed as ${found}.`,
    );
  }

  private malformed(): XmlError {
    return new XmlError(`A tag is malformed at character ${this.start + 1}.`);
  }
}

const SLASH = 0x2f;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;
const GREATER_THAN = 0x3e;
const LESS_THAN = 0x3c;
const COLON = 0x3a;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

/** Letters, `_`, `:`, and all beyond ASCII: no name of an Office part is of the few exceptions there. */
function isNameStart(code: number): boolean {
  const letter = code | 0x20;
  return (letter >= 0x61 && letter <= 0x7a) || code === 0x5f || code === COLON || code >= 0x80;
}

function isNameCharacter(code: number): boolean {
  return isNameStart(code) || (code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x2e;
}
