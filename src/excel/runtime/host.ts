/** Where the pane runs, and what the place looks like. */

export type Host = "excel" | "old excel" | "browser";

/** What the pane needs beyond the manifest, which Excel checks before it opens the pane. */
const EXCEL_API = "1.9";

/** Excel or the workbench; a plain browser tab, also where office.js could not be had. */
export async function host(): Promise<Host> {
  if (typeof Office === "undefined") return "browser";
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return "browser";
  return Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API) ? "excel" : "old excel";
}

/** The theme that Office says it has, if it says so; to be asked once the host is known. */
export function officeTheme(): "light" | "dark" | undefined {
  if (typeof Office === "undefined") return undefined;
  const theme = Office.context?.officeTheme;
  if (!theme) return undefined;
  if (typeof theme.isDarkTheme === "boolean") return theme.isDarkTheme ? "dark" : "light";
  return isDark(theme.bodyBackgroundColor) ? "dark" : "light";
}

/** By the luma of ITU-R BT.601, of `#RRGGBB`. */
function isDark(color: string): boolean {
  const value = Number.parseInt(color.replace("#", ""), 16);
  const [red, green, blue] = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
