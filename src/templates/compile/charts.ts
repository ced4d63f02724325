import type { Area } from "../../spreadsheet/address";
import type { Chart, Sheet, Template } from "../language/template";
import { axisFormat, formatOf } from "../language/units";
import type { ChartPlan } from "../plan";
import { HEAD_ROW, runCells } from "./layout";
import type { Page } from "./page";
import type { Placed } from "./place";
import { runLength } from "./run";
import type { Place, Run } from "./symbols";

/** The sheet's charts, each in its area. */
export function chartPlans(page: Page, areas: readonly Area[], all: Placed): ChartPlan[] {
  const { sheet, template } = page;
  return (sheet.charts ?? []).map((chart, i) => {
    const place = areas[i];
    if (!place) throw new Error(`${chart.title}: there is no place for this chart.`);
    const { title, kind, unit } = chart;
    const shared = { title, kind, place, format: axisFormat(unit) };
    if (chart.of !== undefined) return { ...shared, ...ofTable(chart, placeOf(chart.of, all)) };
    const over = sheet.acrossMembers ? "members" : "periods";
    return {
      ...shared,
      ...headsOf(over, sheet, template),
      series: chart.series.map((key) => {
        const { sheet, label, area, run } = placeOf(key, all);
        if (!area || run !== over)
          throw new Error(`A chart cannot show ${key}: it has no ${over}.`);
        return { name: label, values: { sheet, area }, ...unfilled(chart, key) };
      }),
    };
  });
}

/** A chart of rows has the heads of their columns as its categories. */
function headsOf(
  over: Run,
  sheet: Sheet,
  template: Template,
): Pick<ChartPlan, "categories" | "categoryFormat"> {
  if (over === "members") {
    const area = runCells(HEAD_ROW, runLength(template, sheet));
    return { categories: { sheet: sheet.name, area }, categoryFormat: "General" };
  }
  const { sheet: name, periods } = template.timeline;
  return {
    categories: { sheet: name, area: runCells(HEAD_ROW, periods) },
    categoryFormat: formatOf("month"),
  };
}

/** A chart of columns has the rows' labels as its categories, and the other way round. */
function ofTable(
  chart: Chart,
  { sheet, sides }: Place,
): Pick<ChartPlan, "categories" | "categoryFormat" | "series"> {
  if (!sides) throw new Error(`A chart cannot show ${chart.of}: it is no table.`);
  const by = chart.by ?? "columns";
  const at = (area: Area) => ({ sheet, area });
  return {
    categories: at(sides[by === "columns" ? "rows" : "columns"].heads),
    categoryFormat: "General",
    series: chart.series.map((key) => {
      const line = sides[by].lines[key];
      if (!line) throw new Error(`A chart cannot show ${key}: ${chart.of} has no such ${by}.`);
      return { name: line.label, values: at(line.area), ...unfilled(chart, key) };
    }),
  };
}

function unfilled(chart: Chart, key: string): { unfilled?: true } {
  return chart.unfilled?.includes(key) ? { unfilled: true } : {};
}

function placeOf(key: string, { symbols }: Placed): Place {
  const place = symbols.get(key);
  if (!place) throw new Error(`A chart cannot show ${key}: there is no such row or table.`);
  return place;
}
