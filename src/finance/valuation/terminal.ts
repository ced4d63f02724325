import { NoSolutionError, ZeroDenominatorError } from "../errors";
import { multiple } from "./multiple";

/**
 * Value, at the end of the last year, of a flow that grows for ever (Gordon):
 *
 *     flow · (1 + growth) ÷ (rate − growth) · q,   q = √(1 + rate) where flows fall in mid-year, else 1
 *
 * @param flow Of the last twelve months.
 * @throws NoSolutionError where growth is not below the rate: the sum of the flows has no end.
 */
export function terminalValue(
  flow: number,
  growth: number,
  rate: number,
  isMidPeriod: boolean,
): number {
  if (growth >= rate)
    throw new NoSolutionError(
      `growth (${growth}) must be below the discount rate (${rate}); otherwise the value is infinite.`,
    );
  return ((flow * (1 + growth)) / (rate - growth)) * midPeriodFactor(rate, isMidPeriod);
}

/** The growth at which {@link terminalValue} is a given one: (TV·r − F·q) ÷ (TV + F·q). */
export function impliedGrowth(
  terminal: number,
  flow: number,
  rate: number,
  isMidPeriod: boolean,
): number {
  const later = flow * midPeriodFactor(rate, isMidPeriod);
  if (terminal + later === 0)
    throw new ZeroDenominatorError(
      "terminal_value and cash_flow cancel; the implied growth is not defined.",
    );
  return (terminal * rate - later) / (terminal + later);
}

/** The multiple of a metric that {@link terminalValue} amounts to; undefined for one not positive. */
export function impliedMultiple(
  flow: number,
  growth: number,
  rate: number,
  metric: number,
  isMidPeriod: boolean,
): number | undefined {
  return multiple(terminalValue(flow, growth, rate, isMidPeriod), metric);
}

function midPeriodFactor(rate: number, isMidPeriod: boolean): number {
  return isMidPeriod ? Math.sqrt(1 + rate) : 1;
}
