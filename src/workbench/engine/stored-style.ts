import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  WrapStrategy,
} from "@univerjs/core";
import { type Border, FONT, type Style } from "../../templates/styles";
import type { CellContent } from "./content";

/** One step of indent, in pixels. */
export const INDENT = 9;

const ALIGNMENTS = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;

const LINES = {
  thin: BorderStyleTypes.THIN,
  double: BorderStyleTypes.DOUBLE,
  hair: BorderStyleTypes.HAIR,
} as const;

/** How a cell looks, as the grid stores it; null where the content says nothing of it. */
export function storedStyle({ style, numberFormat }: CellContent): IStyleData | null {
  if (!style && numberFormat === undefined) return null;
  return {
    ...(style ? looks(style) : {}),
    ...(numberFormat === undefined || numberFormat === "General"
      ? {}
      : { n: { pattern: numberFormat } }),
  };
}

function looks(style: Style): IStyleData {
  const { top, bottom } = style.border ?? {};
  return {
    ff: FONT.name,
    fs: style.size ?? FONT.size,
    cl: { rgb: `#${style.color}` },
    ...(style.fill ? { bg: { rgb: `#${style.fill}` } } : {}),
    ...(style.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(style.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(style.align ? { ht: ALIGNMENTS[style.align] } : {}),
    ...(style.indent ? { pd: { l: style.indent * INDENT } } : {}),
    ...(style.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(top || bottom
      ? { bd: { ...(top ? { t: line(top) } : {}), ...(bottom ? { b: line(bottom) } : {}) } }
      : {}),
  };
}

function line({ line, color }: Border): IBorderStyleData {
  return { s: LINES[line], cl: { rgb: `#${color}` } };
}
