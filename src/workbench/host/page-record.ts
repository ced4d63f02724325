/** How a sheet is printed, as the add-in said. */
export interface PageRecord {
  orientation: string;
  paperSize: string;
  zoom: Zoom;
  /** In points. */
  readonly margins: Record<Margin, number>;
  /** `$1:$4` and `$A:$D`; empty for none. */
  titleRows: string;
  titleColumns: string;
  readonly headerFooter: Record<HeaderFooterPart, string>;
  /** The rows, counted from 0, at which a new page begins. */
  readonly breaks: number[];
}

export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

export const MARGINS = ["top", "bottom", "left", "right", "header", "footer"] as const;
export type Margin = (typeof MARGINS)[number];

const HEADER_FOOTER = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;
export type HeaderFooterPart = (typeof HEADER_FOOTER)[number];

/** As Excel begins a sheet. */
export function newPage(): PageRecord {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    titleRows: "",
    titleColumns: "",
    headerFooter: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
    breaks: [],
  };
}
