import { BooleanNumber, type IStyleData, type ITextDecoration } from "@univerjs/core";
import { HostError } from "../protocol/host-error";
import { hexColor } from "./cell-style";
import { givenColor } from "./color";
import { Formatted } from "./formatted";

/** What Excel's default style says, which the grid does not store with a cell. */
const DEFAULT_FONT = { name: "Calibri", size: 11, color: "#000000" } as const;

export class RangeFont extends Formatted {
  readonly type = "RangeFont";

  get bold(): boolean | null {
    return this.read(({ bl }) => bl === BooleanNumber.TRUE);
  }
  set bold(on: boolean) {
    this.change({ bl: flag(on) });
  }

  get italic(): boolean | null {
    return this.read(({ it }) => it === BooleanNumber.TRUE);
  }
  set italic(on: boolean) {
    this.change({ it: flag(on) });
  }

  get color(): string {
    return this.read(({ cl }) => hexColor(cl, DEFAULT_FONT.color)) ?? "";
  }
  set color(color: string) {
    this.change({ cl: { rgb: givenColor(color) } });
  }

  get name(): string | null {
    return this.read(({ ff }) => ff ?? DEFAULT_FONT.name);
  }
  set name(name: string) {
    this.change({ ff: name });
  }

  get size(): number | null {
    return this.read(({ fs }) => fs ?? DEFAULT_FONT.size);
  }
  set size(size: number) {
    if (!(size >= 1 && size <= 409)) throw new HostError("InvalidArgument");
    this.change({ fs: size });
  }

  get underline(): string | null {
    return this.read(({ ul }) => (isOn(ul) ? "Single" : "None"));
  }
  set underline(style: string) {
    this.change(line("ul", style !== "None"));
  }

  get strikethrough(): boolean | null {
    return this.read(({ st }) => isOn(st));
  }
  set strikethrough(on: boolean) {
    this.change(line("st", on));
  }
}

function flag(on: boolean): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

function line(kind: "ul" | "st", on: boolean): IStyleData {
  return { [kind]: { s: flag(on) } };
}

function isOn(decoration: ITextDecoration | undefined): boolean {
  return decoration?.s === BooleanNumber.TRUE;
}
