import { strToU8, unzipSync, zipSync } from "fflate";
import { XmlEdits } from "../spreadsheet/xml/edits";
import { readXml, type XmlElement } from "../spreadsheet/xml/element";
import { XmlError } from "../spreadsheet/xml/xml-error";

/** How large all parts may be together, unpacked, and one of them: more than a text in JavaScript holds. */
const MOST_BYTES = 1_000_000_000;
const MOST_OF_PART = 400_000_000;

/** A package that unpacks to more than there is room for, as some are made to do. */
export class PackageTooLarge extends Error {
  override readonly name = "PackageTooLarge";
}

/** The parts of an .xlsx package, by path: XML as text is what most of them are. */
export class Parts {
  private constructor(private readonly entries: Map<string, Uint8Array>) {}

  /** @throws Error where the bytes are no zip archive; PackageTooLarge, before it is unpacked. */
  static read(bytes: Uint8Array): Parts {
    let total = 0;
    const unpacked = unzipSync(bytes, {
      filter({ name, originalSize }) {
        total += originalSize;
        if (originalSize > MOST_OF_PART || total > MOST_BYTES)
          throw new PackageTooLarge(
            `The file is too large: ${name} unpacks to more than there is room for.`,
          );
        return !name.endsWith("/");
      },
    });
    return new Parts(new Map(Object.entries(unpacked)));
  }

  paths(): string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /**
   * A byte order mark is part of the text, so that it is there again when the text is written.
   *
   * @throws Error where the package has no such part, or its bytes are not UTF-8.
   */
  text(path: string): string {
    const bytes = this.entries.get(path);
    if (!bytes) throw new Error(`The file has no part ${path}.`);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  }

  /** @throws XmlError where the part is not well-formed; it names the part. */
  xml(path: string): XmlElement {
    return this.parsed(path, readXml);
  }

  /** @throws XmlError that names the part, where the reading throws one. */
  parsed<T>(path: string, read: (text: string) => T): T {
    try {
      return read(this.text(path));
    } catch (error) {
      if (error instanceof XmlError) throw new XmlError(`${path}: ${error.message}`);
      throw error;
    }
  }

  write(path: string, text: string): void {
    this.entries.set(path, strToU8(text));
  }

  remove(path: string): void {
    this.entries.delete(path);
  }

  /** Changes a part in place. @throws XmlError where it is not well-formed. */
  patch(path: string, change: (root: XmlElement, edits: XmlEdits) => void): void {
    const root = this.xml(path);
    const edits = new XmlEdits(root.source);
    change(root, edits);
    const patched = edits.applied();
    if (patched !== root.source) this.write(path, patched);
  }

  /** The same parts always give the same bytes: no time of writing is kept. */
  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.entries), { mtime: EARLIEST, level: 9 });
  }
}

/** The earliest time that a zip archive can hold. */
const EARLIEST = new Date(1980, 0, 1);
