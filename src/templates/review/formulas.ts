import { FIRST_PERIOD } from "../compile/layout";
import { runOf } from "../compile/run";
import type { Standpoint } from "../compile/symbols";
import type { Block } from "../language/blocks";
import { placeOf } from "../language/declared";
import type { Sheet, Template } from "../language/template";

/** A formula of a template, and where it is written. */
export interface Written {
  readonly formula: string;
  readonly from: Standpoint;
  readonly where: string;
}

/** `src/…/price.ts:12: Price, even_cash`, or without the place where it is not known. */
export function whereIs(sheet: Sheet, of: object, called: string): string {
  const place = placeOf(of) ?? placeOf(sheet);
  return `${place ? `${place}: ` : ""}${sheet.name}, ${called}`;
}

/** Every formula of the template, as often as it is written. */
export function formulasOf(template: Template): Written[] {
  return [
    ...template.sheets.flatMap((sheet) => [
      ...sheet.blocks.flatMap((block) => ofBlock(sheet, block)),
      ...(sheet.checks ?? []).map((check) => ({
        formula: check.difference,
        from: { sheet: sheet.name },
        where: whereIs(sheet, check, check.label),
      })),
    ]),
    ...template.results.map((result) => ({
      formula: result.value,
      from: { sheet: "Cover" },
      where: `${placeOf(result) ?? template.id}: Cover, ${result.label}`,
    })),
    ...timelineFormulas(template),
  ];
}

function timelineFormulas({ timeline, sheets, members }: Template): Written[] {
  const own = sheets.find(({ name }) => name === timeline.sheet);
  const across = sheets.find(({ acrossMembers }) => acrossMembers);
  const where = `${timeline.sheet}, ${timeline.key}`;
  return [
    { formula: timeline.opening, from: { sheet: timeline.sheet }, where },
    ...(own ? [{ formula: timeline.each, from: inRun(own), where }] : []),
    ...(across && members?.names !== undefined
      ? [{ formula: members.names, from: inRun(across), where: `${across.name}, members` }]
      : []),
  ];
}

/** In the first period, or in the column of the first member. */
function inRun(sheet: Sheet): Standpoint {
  const run = runOf(sheet);
  return { sheet: sheet.name, column: FIRST_PERIOD, ...(run && { run }) };
}

const AXES = { across: "C$1", down: "$B2" } as const;

function ofBlock(sheet: Sheet, block: Block): Written[] {
  const from = { sheet: sheet.name };
  const write = (of: object, called: string, at: Standpoint, formulas: (string | undefined)[]) =>
    formulas.flatMap((formula) =>
      formula === undefined ? [] : [{ formula, from: at, where: whereIs(sheet, of, called) }],
    );
  switch (block.kind) {
    case "rows":
      return Object.entries(block.rows).flatMap(([key, row]) => [
        ...write(row, key, from, [row.value, row.opening, row.series]),
        ...write(row, key, inRun(sheet), [row.each]),
      ]);
    case "table":
      return Object.entries(block.rows).flatMap(([key, row]) => {
        const cells = Object.values(row.cells);
        return write(
          row,
          key,
          from,
          cells.map((one) => (typeof one === "string" ? one : undefined)),
        );
      });
    case "spill":
      return write(block, block.key, from, [block.formula]);
    case "grid": {
      const values = [...block.across.values, ...block.down.values];
      return [
        ...write(block, block.key, { ...from, axes: AXES }, [block.cell]),
        ...write(
          block,
          block.key,
          from,
          values.map((one) => (typeof one === "string" ? one : undefined)),
        ),
      ];
    }
    case "data":
      return Object.values(block.columns).flatMap((column) =>
        typeof column === "string" ? [] : write(block, block.key, from, [column.optionsIn]),
      );
  }
}
