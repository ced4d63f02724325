/** What to know to read and to use this model: a paragraph each. */
export const guide: readonly string[] = [
  "Peers and Labs hold what is reported, each figure with its day, standing and source. The days differ: prices are of spring 2026, balance sheets mostly of the end of 2025.",
  "A blank is not reported, and stays a blank or NM all the way, never a zero: fill it in and it counts. The last peer is for one of your own; clear a peer's equity value to leave it out.",
  "There is an EV only where equity, debt and cash are known. Shares and their price, where given, go before a reported equity value; leases belong in it only against a metric before rent.",
  "Fiscal years are brought to one calendar year (VAL.CALENDARIZE). Last is that year; next is the year after it, by the company's own range or analysts' consensus.",
  "Power is compared on one basis at a time: active with active, contracted with contracted. Where the MW of the lease are assumed or approximate, so is the value.",
  "IREN's revenue is mostly of mining bitcoin, and Nebius holds stakes in other businesses: read their multiples so.",
  "A multiple capitalises a company that goes on, and grows; the lease has an end and binds for less. Its own cash is the anchor, the multiples are what the market would call it.",
  "Weight on lab is where the price stands between a landlord and a lab of the first rank. Outside 0 to 1 it lies beyond both, and is said to.",
  "The sum of the parts is of whoever leases the loaded deal out, found by name; where it is not among the companies, it is NM until the peer of your own bears its name and figures.",
];
