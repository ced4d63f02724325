/** What is due by period up to a day and no longer: fees, or a cost that runs as long as the service. */
export const invoicedUntil = (fee: string, steps: string, until: string) =>
  `OFFTAKE.LEASE.REVENUE(${fee}, period_end[], ${steps}, "AS-INVOICED", ${until})`;
