import type { BorderSide, CellStyle } from "hucre";
import { type Border, FONT, type Style, type StyleName, styles } from "../templates/styles";

/** A planned style and number format, as a file's cell has them. */
export function cellStyle(name: StyleName, format: string): CellStyle {
  const style: Style = styles[name];
  const { color, fill, bold, italic, size, align, indent, wrap, border } = style;
  return {
    font: {
      name: FONT.name,
      size: size ?? FONT.size,
      color: { rgb: color },
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
    },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: fill } } } : {}),
    ...(border
      ? {
          border: {
            ...(border.top ? { top: side(border.top) } : {}),
            ...(border.bottom ? { bottom: side(border.bottom) } : {}),
          },
        }
      : {}),
    alignment: {
      vertical: "center",
      ...(align ? { horizontal: align } : {}),
      ...(indent ? { horizontal: "left", indent } : {}),
      ...(wrap ? { wrapText: wrap } : {}),
    },
    ...(format === "General" ? {} : { numFmt: format }),
  };
}

function side({ line, color }: Border): BorderSide {
  return { style: line, color: { rgb: color } };
}
