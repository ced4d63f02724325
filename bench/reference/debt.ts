/** The rows of a loan's schedule, one value a period. */
export interface Loan {
  readonly opening: number[];
  readonly draw: number[];
  readonly interest: number[];
  readonly repayment: number[];
  readonly closing: number[];
}

/** A delayed-draw loan: a fee on what is undrawn, interest, and a sweep of the cash that is left. */
export function schedule(
  draws: readonly number[],
  cfads: readonly number[],
  rate: number,
  sweep: number,
  fee: number,
): Loan {
  const count = draws.length;
  const undrawn = new Float64Array(count);
  let left = 0;
  for (let t = count - 1; t >= 0; t--) {
    left += draws[t] as number;
    undrawn[t] = left;
  }
  const loan: Loan = { opening: [], draw: [], interest: [], repayment: [], closing: [] };
  let balance = 0;
  for (let t = 0; t < count; t++) {
    const due = balance * rate;
    const cash = Math.max(0, (cfads[t] as number) - fee * (undrawn[t] as number));
    const paid = Math.min(cash, due);
    const repaid = Math.min(balance, sweep * (cash - paid));
    loan.opening.push(balance);
    loan.draw.push(draws[t] as number);
    loan.interest.push(due);
    loan.repayment.push(repaid);
    balance = four(balance, draws[t] as number, due - paid, -repaid);
    loan.closing.push(balance);
  }
  return loan;
}

/** a + b + c + d, each addition's rounding error carried along. */
function four(a: number, b: number, c: number, d: number): number {
  const ab = a + b;
  const lostAb = Math.abs(a) >= Math.abs(b) ? a - ab + b : b - ab + a;
  const abc = ab + c;
  const lostC = Math.abs(ab) >= Math.abs(c) ? ab - abc + c : c - abc + ab;
  const abcd = abc + d;
  const lostD = Math.abs(abc) >= Math.abs(d) ? abc - abcd + d : d - abcd + abc;
  return abcd + (lostAb + lostC + lostD);
}

/** The debt that a cash flow carries at a cover ratio, worked back from the last period. */
export function sculpt(cfads: readonly number[], dscr: number, rate: number) {
  const count = cfads.length;
  const discount = rate / (1 + rate);
  const service = new Array<number>(count);
  const interest = new Array<number>(count);
  const principal = new Array<number>(count);
  const closing = new Array<number>(count);
  let [sum, lost] = [0, 0];
  for (let t = count - 1; t >= 0; t--) {
    closing[t] = sum + lost;
    const paid = Math.max(0, cfads[t] as number) / dscr;
    let next = sum + paid;
    lost += Math.abs(sum) >= paid ? sum - next + paid : paid - next + sum;
    sum = next;
    const due = (sum + lost) * discount;
    next = sum - due;
    lost += Math.abs(sum) >= Math.abs(due) ? sum - next - due : -due - next + sum;
    sum = next;
    service[t] = paid;
    interest[t] = due;
    principal[t] = paid - due;
  }
  return { debt: sum + lost, service, interest, principal, closing };
}
