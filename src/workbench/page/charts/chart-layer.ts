import { DrawingTypeEnum, type Worksheet } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import {
  DrawingApplyType,
  ISheetDrawingService,
  type ISheetFloatDom,
  SetDrawingApplyMutation,
} from "@univerjs/sheets-drawing";
import { ComponentManager } from "@univerjs/ui";
import { createElement } from "react";
import type { ChartRecord } from "../../host/chart-record";
import type { Host } from "../../host/host";
import type { OpenWorkbook } from "../../host/open-workbook";
import { type ChartSurroundings, ChartView } from "./chart-view";
import { corner } from "./corner";

const COMPONENT = "offtake.chart";
const PIXELS_A_POINT = 4 / 3;

/** The charts of the workbook, shown on its sheets by the grid's way of floating pages over cells. */
export class ChartLayer implements ChartSurroundings {
  readonly book: OpenWorkbook;
  private readonly shown = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private readonly prefersDark = matchMedia("(prefers-color-scheme: dark)");
  private changes = 0;
  private isPlanned = false;

  constructor(host: Host) {
    this.book = host.book;
    const { engine } = host.book;
    const view = ({ data }: { readonly data?: { readonly id: string } }) =>
      createElement(ChartView, { layer: this, id: data?.id ?? "" });
    engine.injector.get(ComponentManager).register(COMPONENT, view);
    this.prefersDark.addEventListener("change", () => this.plan());
    host.onAnswer(() => this.plan());
    engine.disposeWithMe(
      engine.commands.onCommandExecuted(({ id }) => {
        if (id === SetRangeValuesMutation.id) this.plan();
      }),
    );
    this.plan();
  }

  get isDark(): boolean {
    return this.prefersDark.matches;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly version = (): number => this.changes;

  /** At most once a frame. */
  private plan(): void {
    if (this.isPlanned || this.book.charts.size + this.shown.size === 0) return;
    this.isPlanned = true;
    requestAnimationFrame(() => {
      this.isPlanned = false;
      this.draw();
    });
  }

  private draw(): void {
    for (const [id, place] of this.shown) {
      const chart = this.book.charts.get(id);
      if (!chart || placeKey(chart) !== place) this.hide(id, place);
    }
    for (const chart of this.book.charts.values()) if (!this.shown.has(chart.id)) this.show(chart);
    this.changes++;
    for (const listener of this.listeners) listener();
  }

  private show(chart: ChartRecord): void {
    const sheet = this.book.findSheet(chart.sheetId);
    if (!sheet) return;
    this.apply(sheet, this.drawing(sheet, chart), DrawingApplyType.INSERT);
    this.shown.set(chart.id, placeKey(chart));
  }

  private hide(id: string, place: string): void {
    this.shown.delete(id);
    const sheet = this.book.findSheet(place.split(" ")[0] ?? "");
    const drawing = sheet && this.service.getDrawingByParam(this.search(sheet, id));
    if (drawing) this.apply(sheet, drawing as ISheetFloatDom, DrawingApplyType.REMOVE);
  }

  private drawing(sheet: Worksheet, chart: ChartRecord): ISheetFloatDom {
    const [left, top, width, height] = [chart.left, chart.top, chart.width, chart.height].map(
      (points) => points * PIXELS_A_POINT,
    ) as [number, number, number, number];
    const place = {
      from: corner(sheet, left, top),
      to: corner(sheet, left + width, top + height),
    };
    const { rowHeader, columnHeader } = sheet.getConfig();
    return {
      ...this.search(sheet, chart.id),
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      data: { id: chart.id },
      allowTransform: false,
      // Within the grid's picture, which begins with the headers of rows and columns.
      transform: { left: left + rowHeader.width, top: top + columnHeader.height, width, height },
      sheetTransform: place,
      axisAlignSheetTransform: place,
    };
  }

  /** By the grid's own change, so that the grid's undo does not take charts away. */
  private apply(sheet: Worksheet, drawing: ISheetFloatDom, type: DrawingApplyType): void {
    const { redo, objects } = (
      type === DrawingApplyType.INSERT
        ? this.service.getBatchAddOp([drawing])
        : this.service.getBatchRemoveOp([drawing])
    ) as { redo: unknown; objects: unknown };
    this.book.engine.apply(SetDrawingApplyMutation, sheet, { op: redo, objects, type });
  }

  private search(sheet: Worksheet, drawingId: string) {
    return {
      unitId: this.book.engine.workbook.getUnitId(),
      subUnitId: sheet.getSheetId(),
      drawingId,
    };
  }

  private get service(): ISheetDrawingService {
    return this.book.engine.injector.get(ISheetDrawingService);
  }
}

function placeKey({ sheetId, left, top, width, height }: ChartRecord): string {
  return [sheetId, left, top, width, height].join(" ");
}
