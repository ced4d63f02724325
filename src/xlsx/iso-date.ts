const DAY = 86_400_000;
/** The serial of 1970-01-01 where dates are counted from 1900, and from 1904. */
const EPOCH = 25_569;
const EPOCH_1904 = 24_107;

/**
 * The number of a date that a file has as ISO 8601 writes it: `2026-05-01`, `2026-05-01T12:30:00`, or a
 * time alone.
 */
export function isoSerial(text: string, isFrom1904: boolean): number | undefined {
  const time = /^T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?$/.exec(text);
  if (time) {
    const [, hours, minutes, seconds = "0"] = time;
    return (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  }
  if (!/^\d{4}-\d{2}-\d{2}(T[\d:.]+Z?)?$/.test(text)) return undefined;
  const date = text.includes("T") ? text.replace(/Z?$/, "Z") : `${text}T00:00:00Z`;
  const days = Date.parse(date) / DAY;
  // JavaScript takes 30 February for a day in March.
  const isDay = new Date(days * DAY).getUTCDate() === Number(text.slice(8, 10));
  return Number.isNaN(days) || !isDay ? undefined : days + (isFrom1904 ? EPOCH_1904 : EPOCH);
}
