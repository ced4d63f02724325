/** RGB of a chart's series, in order; after the last, from the first again. */
const SERIES_COLORS = [
  "1F3A5F",
  "2E7D5B",
  "C77700",
  "8A96A8",
  "6A4C93",
  "3F9BBF",
  "A2425F",
] as const;

export function seriesColor(index: number): string {
  return SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0];
}
