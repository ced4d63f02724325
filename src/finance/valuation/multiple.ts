/**
 * A value as a multiple of a metric; undefined where the metric is 0 or negative, since a multiple of
 * a loss ranks a larger loss as cheaper.
 */
export function multiple(value: number, metric: number): number | undefined {
  return metric > 0 ? value / metric : undefined;
}
