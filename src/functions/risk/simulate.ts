import { simulate } from "../../finance/risk/simulate";
import { CellError } from "../cells";
import { defineFunction } from "../define";
import { labeledRows } from "../labeled";
import { count, money, months, number, rate, share } from "../parameters/number";
import { labeled } from "../result";

const LONGEST_TERM = 1_200;
const MOST_TRIALS = 1_000_000;

const rows = {
  mean: "Mean",
  sd: "Standard deviation",
  p5: "P5",
  p25: "P25",
  p50: "P50",
  p75: "P75",
  p95: "P95",
  shortfall: "P(PV < headline PV)",
};

const ONE_TRIAL = new CellError("#DIV/0!", "Standard deviation needs at least 2 trials.");

export const riskSimulate = defineFunction({
  name: "RISK.SIMULATE",
  summary: "Simulates the PV of a lease with tenant exit risk (Monte Carlo).",
  parameters: {
    fee: money("Monthly fee, paid at month end.").atLeast(0),
    months: months("Term in months.").between(1, LONGEST_TERM),
    exit_rate: share("Annual exit probability, once exit is permitted."),
    first_exit_month: months("Last month in which occupancy is certain.").between(0, LONGEST_TERM),
    relet_mean: number("Mean re-lease rate, as a share of the fee.").atLeast(0),
    relet_sd: number("Standard deviation of the re-lease rate.").atLeast(0),
    discount_rate: rate("Discount rate, annual effective."),
    trials: count("Number of trials.").between(1, MOST_TRIALS),
    seed: count("Random seed; the same seed draws the same trials.").between(0, 2 ** 32 - 1),
  },
  returns: labeled("mixed", ...Object.values(rows)),
  example: {
    formula: "=OFFTAKE.RISK.SIMULATE(100, 12, 1, 6, 0.5, 0, 0, 10, 1)",
    value: [
      ["Mean", 900],
      ["Standard deviation", 0],
      ["P5", 900],
      ["P25", 900],
      ["P50", 900],
      ["P75", 900],
      ["P95", 900],
      ["P(PV < headline PV)", 1],
    ],
    origin:
      "By hand: with an annual exit probability of 1, every tenant exits after month 6, so each trial is 6 fees of 100 and 6 of 50; at a rate of 0 the headline is 1,200.",
  },
  source:
    "Generator: Philox4x32-10, Salmon, Moraes, Dror and Shaw, Parallel random numbers: as easy as 1, 2, 3 (SC11), checked against its authors' known answers; Box and Muller 1958",
  notes: [
    "The exit month K has P(K > t) = 1 up to first_exit_month and (1 − exit_rate)^((t − first_exit_month)/12) after it. Month t pays the full fee while K > t, then the fee times the trial's lognormal re-lease rate, with mean relet_mean and standard deviation relet_sd. The monthly rate is (1 + discount_rate)^(1/12) − 1.",
    "Trial n draws from the generator's block n under the seed: its first two words are the uniform behind the exit month (by inversion), the other two the normal behind the re-lease rate. So the first thousand of ten thousand trials equal a run of one thousand, and two deals with the same seed face the same draws. Keep the seed in its own cell: results do not change on recalculation.",
    "To draw the same trials elsewhere: block n = 0, 1, … has the counter (n, 0, 0, 0) and the key (seed, 0), and gives the words w0 to w3. The uniform is u = (w0 × 2^20 + ⌊w1 ÷ 2^12⌋ + 1/2) ÷ 2^52, and K the least whole month after first_exit_month that is at or after first_exit_month + 12 ln u ÷ ln(1 − exit_rate). The normal is z = √(−2 ln((w2 + 1/2) ÷ 2^32)) × cos(2π w3 ÷ 2^32), and the re-lease rate exp(μ + σz) with σ² = ln(1 + (relet_sd ÷ relet_mean)²) and μ = ln(relet_mean) − σ²/2.",
    "The same seed gives the same numbers to 12 digits on every platform: the draws are integer arithmetic, and only the last digits of logarithm, cosine and exponential differ between platforms.",
    "The standard deviation is the sample standard deviation, so with one trial its cell is `#DIV/0!`, as in STDEV.S. Percentiles follow PERCENTILE.INC. Exit and re-lease rate are drawn independently.",
  ],
  evaluate: (a) => {
    const found = simulate(
      {
        fee: a.fee,
        months: a.months,
        exitRate: a.exit_rate,
        firstExitMonth: a.first_exit_month,
        reletMean: a.relet_mean,
        reletSd: a.relet_sd,
        discountRate: a.discount_rate,
      },
      a.trials,
      a.seed,
    );
    return labeledRows(rows, { ...found, sd: found.sd ?? ONE_TRIAL });
  },
});
