import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The parts of an .xlsx package, by path: XML as text is what most of them are. */
export class Parts {
  private constructor(private readonly entries: Map<string, Uint8Array>) {}

  /** @throws Error where the bytes are no zip archive. */
  static read(bytes: Uint8Array): Parts {
    return new Parts(new Map(Object.entries(unzipSync(bytes))));
  }

  paths(): string[] {
    return [...this.entries.keys()];
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  /** @throws Error where the package has no such part. */
  text(path: string): string {
    const bytes = this.entries.get(path);
    if (!bytes) throw new Error(`The file has no part ${path}.`);
    return strFromU8(bytes);
  }

  write(path: string, text: string): void {
    this.entries.set(path, strToU8(text));
  }

  remove(path: string): void {
    this.entries.delete(path);
  }

  /** @param mend From the part's text to what it shall be. */
  edit(path: string, mend: (text: string) => string): void {
    this.write(path, mend(this.text(path)));
  }

  /** The same parts always give the same bytes: no time of writing is kept. */
  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(this.entries), { mtime: EARLIEST, level: 9 });
  }
}

/** The earliest time that a zip archive can hold. */
const EARLIEST = new Date(1980, 0, 1);
