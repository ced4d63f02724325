/** What a tag is called with: the template's texts, and what stands between them. */
export type Values = readonly [
  texts: TemplateStringsArray,
  ...between: readonly (string | number)[],
];

/** Called with a formula in backticks. */
export type Formula<T> = (...written: Values) => T;

/** A formula that is written over several lines is one line. */
export function oneLine(
  texts: TemplateStringsArray,
  ...between: readonly (string | number)[]
): string {
  let written = texts[0] ?? "";
  for (const [i, value] of between.entries()) written += `${value}${texts[i + 1] ?? ""}`;
  return (written.includes("\n") ? written.replace(/\s*\n\s*/g, " ") : written).trim();
}

/** What stands between bars. */
export function columnsOf(written: Values): string[] {
  return oneLine(...written)
    .split("|")
    .map((one) => one.trim());
}
