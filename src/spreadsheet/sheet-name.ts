/** Names that would read as a cell (`FY26`, `R1C1`) or a truth value. */
const READS_AS_ELSE = /^([A-Z]{1,3}\d+|R\d*(C\d*)?|C\d*|TRUE|FALSE)$/i;

/** `Inputs` or `'My inputs'`, as a formula names a sheet. */
export function sheetName(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !READS_AS_ELSE.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** The name of a sheet from between its quotes, where `'` is doubled. */
export function unquoted(quoted: string): string {
  return quoted.replaceAll("''", "'");
}

/** A name without a character that Excel refuses in the name of a sheet. */
export const SHEET_NAME = /^[^[\]\\/?*:]+$/;
