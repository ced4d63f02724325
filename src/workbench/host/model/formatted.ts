import type { IStyleData, Worksheet as Sheet } from "@univerjs/core";
import type { Area } from "../../engine/address";
import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { common, setStyle } from "./cell-style";

/** A side of how the cells of a range look. */
export abstract class Formatted extends HostObject {
  constructor(
    protected readonly book: OpenWorkbook,
    protected readonly sheet: Sheet,
    protected readonly area: Area,
  ) {
    super();
  }

  protected readonly read = <T>(of: (style: IStyleData) => T): T | null =>
    common(this.book, this.sheet, this.area, of);

  protected readonly change = (style: IStyleData): void =>
    setStyle(this.book, this.sheet, this.area, () => style);
}

/**
 * One of Microsoft's words for one of the grid's values.
 *
 * @throws HostError InvalidArgument for another word.
 */
export function fromWord<T>(words: Readonly<Record<string, T>>, word: unknown): T {
  const found = typeof word === "string" ? words[word] : undefined;
  if (found === undefined)
    throw new HostError("InvalidArgument", `${String(word)} is unknown here.`);
  return found;
}

export function toWord<T>(words: Readonly<Record<string, T>>, value: T, fallback: string): string {
  return Object.entries(words).find(([, each]) => each === value)?.[0] ?? fallback;
}
