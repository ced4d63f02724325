import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";
import type { Area } from "../../engine/address";
import { identity } from "../protocol/host-object";
import { hexColor, setStyle, styleOf } from "./cell-style";
import { givenColor } from "./color";
import { Formatted, fromWord } from "./formatted";

type Side = "t" | "b" | "l" | "r";

/** Which cells carry an edge of a range, and on which side. */
const EDGES: Readonly<Record<string, (area: Area) => readonly [Area, Side][]>> = {
  EdgeTop: (area) => [[{ ...area, endRow: area.startRow }, "t"]],
  EdgeBottom: (area) => [[{ ...area, startRow: area.endRow }, "b"]],
  EdgeLeft: (area) => [[{ ...area, endColumn: area.startColumn }, "l"]],
  EdgeRight: (area) => [[{ ...area, startColumn: area.endColumn }, "r"]],
  InsideHorizontal: (area) => [[{ ...area, endRow: area.endRow - 1 }, "b"]],
  InsideVertical: (area) => [[{ ...area, endColumn: area.endColumn - 1 }, "r"]],
};

/** Microsoft's line style and weight make one kind of line in the grid. */
const LINES: Readonly<Record<string, Readonly<Record<string, BorderStyleTypes>>>> = {
  None: {},
  Continuous: {
    Hairline: BorderStyleTypes.HAIR,
    Thin: BorderStyleTypes.THIN,
    Medium: BorderStyleTypes.MEDIUM,
    Thick: BorderStyleTypes.THICK,
  },
  Dash: { Thin: BorderStyleTypes.DASHED, Medium: BorderStyleTypes.MEDIUM_DASHED },
  DashDot: { Thin: BorderStyleTypes.DASH_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT },
  DashDotDot: { Thin: BorderStyleTypes.DASH_DOT_DOT, Medium: BorderStyleTypes.MEDIUM_DASH_DOT_DOT },
  Dot: { Thin: BorderStyleTypes.DOTTED },
  Double: { Thick: BorderStyleTypes.DOUBLE },
  SlantDashDot: { Medium: BorderStyleTypes.SLANT_DASH_DOT },
};

const DEFAULT_WEIGHT = "Thin";

export class RangeBorder extends Formatted {
  readonly type = "RangeBorder";

  constructor(
    book: Formatted["book"],
    sheet: Formatted["sheet"],
    area: Area,
    private readonly edge: string,
  ) {
    super(book, sheet, area);
    fromWord(EDGES, edge);
  }

  override [identity]() {
    return { _Id: this.edge };
  }

  get sideIndex(): string {
    return this.edge;
  }

  get style(): string {
    return this.#named[0];
  }
  set style(style: string) {
    const weights = fromWord(LINES, style);
    const kind = weights[this.#named[1]] ?? Object.values(weights)[0];
    this.#draw(kind === undefined ? null : { ...this.#line, s: kind });
  }

  get weight(): string {
    return this.#named[1];
  }
  set weight(weight: string) {
    const [style] = this.#named;
    const kind = fromWord(LINES[style === "None" ? "Continuous" : style] ?? {}, weight);
    this.#draw({ ...this.#line, s: kind });
  }

  get color(): string {
    return hexColor(this.#line.cl, "#000000");
  }
  set color(color: string) {
    this.#draw({
      ...this.#line,
      s: this.#line.s || BorderStyleTypes.THIN,
      cl: { rgb: givenColor(color) },
    });
  }

  get #cells(): readonly [Area, Side][] {
    return fromWord(EDGES, this.edge)(this.area);
  }

  /** The line of the edge's first cell. */
  get #line(): IBorderStyleData {
    const none: IBorderStyleData = { s: BorderStyleTypes.NONE, cl: { rgb: "#000000" } };
    const first = this.#cells[0];
    if (!first) return none;
    const [{ startRow, startColumn }, side] = first;
    return styleOf(this.book, this.sheet, startRow, startColumn).bd?.[side] ?? none;
  }

  get #named(): readonly [style: string, weight: string] {
    for (const [style, weights] of Object.entries(LINES))
      for (const [weight, kind] of Object.entries(weights))
        if (kind === this.#line.s) return [style, weight];
    return ["None", DEFAULT_WEIGHT];
  }

  #draw(line: IBorderStyleData | null): void {
    for (const [area, side] of this.#cells) {
      const bd: IBorderData = { [side]: line };
      setStyle(this.book, this.sheet, area, () => ({ bd }));
    }
  }
}

export const EDGE_NAMES: readonly string[] = Object.keys(EDGES);
