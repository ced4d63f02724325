/**
 * A compute lease seen by its lessor, reckoned in plain loops and apart from the product: no function
 * of ours, no formula of the model. Whole months, calendar quarters, one site put in service on the
 * first day. Money in $m.
 */
export interface Lessor {
  readonly fee: number;
  readonly months: number;
  readonly escalator: number;
  /** After how many months the tenant may leave. */
  readonly exit: number;
  readonly stays: boolean;
  readonly penalty: number;
  readonly prepaidShare: number;
  /** Expected share of the fees that lost power costs. */
  readonly lost: number;
  readonly costMonth: number;
  readonly overhead: number;
  readonly parts: readonly { cost: number; salvage: number; years: number }[];
  /** Share of the cost that tax takes in the first, second, … year: bonus and table together. */
  readonly taxClasses: readonly { cost: number; shares: readonly number[] }[];
  readonly saleShare: number;
  readonly taxRate: number;
  readonly lossLimit: number;
  readonly debtShare: number;
  /** A quarter. */
  readonly debtRate: number;
  readonly cover: number;
  readonly cashMonths: number;
}

const QUARTER = 3;

/** Rows of one value a quarter, and what was agreed at close. */
export function lessorByLoops(deal: Lessor) {
  const cash = cashOf(deal);
  const site = siteOf(deal, cash.fees.length);
  const income = cash.operating.map(
    (amount, q) => amount + at(site.proceeds, q) - at(site.taxTaken, q),
  );
  const unleveredTax = taxByYears(income, deal).tax;
  const cfads = cash.operating.map(
    (amount, q) => amount - at(unleveredTax, q) + saleTax(deal, site, at(unleveredTax, q), q),
  );
  const loan = loanOf(deal, cfads, site.invested);
  const { tax, losses } = taxByYears(
    income.map((amount, q) => amount - at(loan.interest, q)),
    deal,
  );
  const books = booksOf(deal, cash, site, loan, tax, losses);
  return {
    headline: cash.headline,
    invested: site.invested,
    debtAtClose: loan.atClose,
    losses,
    freeCash: cash.operating.map(
      (amount, q) => amount + at(site.proceeds, q) - at(unleveredTax, q),
    ),
    rows: { ...cash.rows, depreciation: site.depreciation, cfads, ...loan.rows, tax, ...books },
  };
}

function cashOf(deal: Lessor) {
  const quarters = deal.months / QUARTER;
  const perQuarter = perQuarterOf(quarters);
  const feeOf = (m: number) => deal.fee * (1 + deal.escalator) ** Math.floor(m / 12);
  const all = Array.from({ length: deal.months }, (_, m) => feeOf(m));
  const headline = total(all);
  const firm = total(all.slice(0, deal.exit));
  const later = headline - firm;
  const serves = (m: number) => (deal.stays || m < deal.exit ? 1 : 0);
  const leaving = deal.stays ? -1 : Math.floor((deal.exit - 1) / QUARTER);

  const fees = perQuarter((m) => serves(m) * feeOf(m));
  const revenue = perQuarter((m) => (m < deal.exit ? firm / deal.exit : serves(m) * feeOf(m)));
  const exitPayment = fees.map((_, q) => (q === leaving ? Math.min(deal.penalty, later) : 0));
  const prepaidFlow = fees.map(
    (fee, q) => deal.prepaidShare * ((q === 0 ? headline : 0) - fee - (q === leaving ? later : 0)),
  );
  const credits = fees.map((fee) => -deal.lost * fee);
  const cost = perQuarter((m) => -serves(m) * deal.costMonth).map(
    (amount, q) => amount - deal.overhead * at(fees, q),
  );
  const operating = fees.map((fee, q) =>
    total([fee, at(exitPayment, q), at(prepaidFlow, q), at(credits, q), at(cost, q)]),
  );
  return {
    headline,
    fees,
    operating,
    cost,
    /** Beside revenue, in the income statement. */
    other: fees.map((_, q) => at(exitPayment, q) + at(credits, q) + at(cost, q)),
    rows: {
      fees,
      revenue,
      operating,
      accrued: running(
        0,
        fees.map((fee, q) => at(revenue, q) - fee),
      ),
      prepaid: running(0, prepaidFlow),
    },
  };
}

/** What the site costs, loses in value for the books and for tax, and fetches in the last quarter. */
function siteOf(deal: Lessor, quarters: number) {
  const invested = total(deal.parts.map((part) => part.cost));
  const depreciation = perQuarterOf(quarters)((m) =>
    total(
      deal.parts.map(({ cost, salvage, years }) =>
        m < years * 12 ? (cost - salvage) / (years * 12) : 0,
      ),
    ),
  );
  const taxDepreciation = depreciation.map((_, q) =>
    total(deal.taxClasses.map(({ cost, shares }) => (cost * (shares[q >> 2] ?? 0)) / 4)),
  );
  const last = quarters - 1;
  const bookSold = invested - total(depreciation);
  const basisSold = invested - total(taxDepreciation);
  const inLast = (amount: number) => depreciation.map((_, q) => (q === last ? amount : 0));
  const soldFor = inLast(bookSold);
  return {
    invested,
    depreciation,
    basisSold,
    proceeds: inLast(deal.saleShare * bookSold),
    gain: inLast((deal.saleShare - 1) * bookSold),
    /** With what the sale writes off. */
    taxTaken: taxDepreciation.map((amount, q) => amount + (q === last ? basisSold : 0)),
    book: running(
      invested,
      depreciation.map((amount, q) => -amount - at(soldFor, q)),
    ),
  };
}

/** Of the quarter's tax, what is on the sale: its price pays that, not the lender's cash. */
function saleTax(
  deal: Lessor,
  { proceeds, basisSold }: ReturnType<typeof siteOf>,
  tax: number,
  q: number,
): number {
  if (q !== proceeds.length - 1) return 0;
  return Math.max(0, Math.min(tax, deal.taxRate * (at(proceeds, q) - basisSold)));
}

/** The present value of what each quarter may pay, and no more than the cap. */
function loanOf(deal: Lessor, cfads: readonly number[], invested: number) {
  const full = cfads.map((cash) => Math.max(0, cash) / deal.cover);
  const capacity = total(full.map((amount, q) => amount / (1 + deal.debtRate) ** (q + 1)));
  const atClose = Math.min(capacity, deal.debtShare * invested);
  const service = full.map((amount) => (amount * atClose) / capacity);
  const interest: number[] = [];
  const debt: number[] = [];
  for (const paid of service) {
    const before = debt.at(-1) ?? atClose;
    interest.push(before * deal.debtRate);
    debt.push(before * (1 + deal.debtRate) - paid);
  }
  return { atClose, interest, rows: { service, interest, debt } };
}

function booksOf(
  deal: Lessor,
  { rows: { revenue, accrued, prepaid }, operating, other, cost }: ReturnType<typeof cashOf>,
  { invested, depreciation, proceeds, gain, taxTaken, book }: ReturnType<typeof siteOf>,
  { atClose, interest, rows: { service } }: ReturnType<typeof loanOf>,
  tax: readonly number[],
  losses: readonly number[],
) {
  const last = revenue.length - 1;
  const basis = running(
    invested,
    taxTaken.map((amount) => -amount),
  );
  // Losses that the sale leaves unused are worth nothing.
  const deferred = basis.map(
    (left, q) =>
      deal.taxRate *
      (at(book, q) - left + at(accrued, q) - at(prepaid, q) - (q === last ? 0 : at(losses, q))),
  );
  const profit = revenue.map((earned, q) =>
    total([earned, at(other, q), -at(depreciation, q), at(gain, q), -at(interest, q)]),
  );
  const netIncome = profit.map(
    (amount, q) => amount - at(tax, q) - at(deferred, q) + (deferred[q - 1] ?? 0),
  );
  const cash = cost.map((amount, q) => (q === last ? 0 : (-amount * deal.cashMonths) / QUARTER));
  const toOwners = operating.map((amount, q) =>
    total([amount, -at(tax, q), -at(service, q), at(proceeds, q), cash[q - 1] ?? 0, -at(cash, q)]),
  );
  const equity = running(
    invested - atClose,
    netIncome.map((amount, q) => amount - at(toOwners, q)),
  );
  return { profit, deferred, netIncome, book, cash, toOwners, equity };
}

const perQuarterOf = (quarters: number) => (ofMonth: (m: number) => number) =>
  Array.from({ length: quarters }, (_, q) => total([0, 1, 2].map((i) => ofMonth(q * QUARTER + i))));

/** A balance at the end of each quarter. */
function running(opening: number, flows: readonly number[]): number[] {
  let balance = opening;
  return flows.map((flow) => {
    balance += flow;
    return balance;
  });
}

const at = (values: readonly number[], q: number) => values[q] as number;

/** Four quarters a year: what is due for the year so far, less what its quarters before paid. */
function taxByYears(
  income: readonly number[],
  { taxRate, lossLimit }: Lessor,
): { tax: number[]; losses: number[] } {
  const tax: number[] = [];
  const losses: number[] = [];
  let brought = 0;
  for (let first = 0; first < income.length; first += 4) {
    let soFar = 0;
    let paid = 0;
    for (const amount of income.slice(first, first + 4)) {
      soFar += amount;
      const used = Math.min(brought, lossLimit * Math.max(0, soFar));
      const due = taxRate * (Math.max(0, soFar) - used);
      tax.push(due - paid);
      losses.push(brought - used + Math.max(0, -soFar));
      paid = due;
    }
    brought = losses.at(-1) as number;
  }
  return { tax, losses };
}

/** Present value on the first day's eve of flows at quarter ends, by days over 365. */
export function presentValue(flows: readonly number[], rate: number, ends: readonly number[]) {
  const [close = 0, ...days] = ends;
  return total(flows.map((flow, q) => flow / (1 + rate) ** (((days[q] as number) - close) / 365)));
}

/** The one rate at which what comes back is worth what was put in, by halving. */
export function rateOfReturn(putIn: number, flows: readonly number[], ends: readonly number[]) {
  let [low, high] = [-0.99, 100];
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (presentValue(flows, middle, ends) > putIn) low = middle;
    else high = middle;
  }
  return low;
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
