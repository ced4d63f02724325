import { LONGEST_SHEET_NAME } from "../spreadsheet/limits";
import { INPUTS } from "./inputs-sheet";
import type { Template } from "./language/template";
import type { Plan } from "./plan";

/**
 * What a model's sheets and names are called in a workbook: as they were declared, or, where something
 * else has the name, with the template's short name before them.
 */
export interface Naming {
  sheet(declared: string): string;
  name(declared: string): string;
}

export const AS_DECLARED: Naming = { sheet: (name) => name, name: (name) => name };

/** What a workbook has, by name in lower case. */
export interface NamesInUse {
  hasSheet(name: string): boolean;
  hasName(name: string): boolean;
}

/** With the template's short name before them. */
export function prefixed({ short }: Pick<Template, "short">): Naming {
  return {
    sheet: (name) => `${short} ${name}`.slice(0, LONGEST_SHEET_NAME),
    name: (name) => `${short}_${name}`,
  };
}

/** @param plan The template's, as declared. The inputs' sheet and names belong to no template. */
export function namingFor(plan: Plan, template: Template, inUse: NamesInUse): Naming {
  const sheets = new Set(ownSheets(plan).filter((name) => inUse.hasSheet(name.toLowerCase())));
  const names = new Set(ownNames(plan).filter((name) => inUse.hasName(name.toLowerCase())));
  const { sheet, name } = prefixed(template);
  return {
    sheet: (declared) => (sheets.has(declared) ? sheet(declared) : declared),
    name: (declared) => (names.has(declared) ? name(declared) : declared),
  };
}

/** Whether the workbook has all that the template makes: it is there already. */
export function isBuilt(plan: Plan, inUse: NamesInUse): boolean {
  return (
    ownSheets(plan).every((name) => inUse.hasSheet(name.toLowerCase())) &&
    ownNames(plan).every((name) => inUse.hasName(name.toLowerCase()))
  );
}

function ownSheets({ sheets }: Plan): string[] {
  return sheets.map(({ name }) => name).filter((name) => name !== INPUTS);
}

function ownNames({ names }: Plan): string[] {
  return names.filter(({ sheet }) => sheet !== INPUTS).map(({ name }) => name);
}

/** The template, with its sheets under other names. */
export function withSheets(template: Template, called: Naming): Template {
  return {
    ...template,
    timeline: { ...template.timeline, sheet: called.sheet(template.timeline.sheet) },
    sheets: template.sheets.map((sheet) => ({ ...sheet, name: called.sheet(sheet.name) })),
  };
}
