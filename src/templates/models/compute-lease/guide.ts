/** What to know to read and to use this model: a line each. */
export const guide: readonly string[] = [
  "Headline and what binds stand side by side wherever value is shown: where either side may leave, the headline is not owed.",
  "The reading of the exit clause is an input. Load another reading, or move the as-of date, and what binds changes.",
  "Where both sides may leave, revenue is straight-line over the enforceable months (ASC 842-10-55-23); after them it is as due.",
  "Statements, debt and returns run on one answer to whether the tenant stays: a setting. Summary, Returns, Margin and Cases show both.",
  "The site comes in at close, the day before the first period, at book value less the deferred tax on it.",
  "It is sold at the end of the term at a share of its book value: a setting. What it earned before close is not counted.",
  "Rent is taxed when it is received, a prepayment too, and earned over the service: deferred tax holds the difference.",
  "Tax is reckoned by calendar tax years. Losses are carried forward and offset at most 80 % of a later year's income: a setting.",
  "Losses still unused when the site is sold are written off. The limit on interest (IRC 163(j)) is left out.",
  "Tax depreciation is MACRS with the bonus that the dates give. In the year of sale it runs to the sale; the tables halve it.",
  "Debt is sized on cash after tax reckoned without interest, so that it does not depend on itself: true cover is a little better.",
  "Flows are dated at the end of their period. One discount rate serves the site, its owners and what the landlord forgoes.",
  "Power that may be lost counts as expected, probability times the fees it serves: in the statements it stands as credits.",
  "A term that is longer than the timeline makes the periods longer: see Timeline.",
];
