import { catalogue } from "../src/functions/catalogue";
import type { Engine } from "../src/workbench/engine/engine";
import { createNodeEngine } from "../src/workbench/engine/node-engine";
import { cpuMicros } from "./cpu-time";
import { type Measured, type Round, summary } from "./ratio";

/**
 * A lease of ten years by months, twice: by five formulas of ours, and by Excel's own functions, one a
 * cell, as analysts have written it so far. Both give payments, straight-line revenue, depreciation, net
 * book value and present value, and the two must agree before they are timed.
 */
const PERIODS = 120;
const ROUNDS = 5;
const INPUTS = { A1: 1_000_000, A2: 46_023, A3: 100, A4: 0.03, A5: 40_000_000, A6: 6, A7: 0.1 };
const TIMELINE = 3;
const LAST = "DQ";
const ends = `B${TIMELINE}:${LAST}${TIMELINE}`;

const OURS = [
  `=OFFTAKE.LEASE.PAYMENTS($A$1,$A$2,$A$3,${ends},$A$4)`,
  `=OFFTAKE.LEASE.REVENUE($A$1,$A$2,$A$3,${ends},$A$4)`,
  `=OFFTAKE.DEP.SLN($A$5,0,$A$6,$A$2,${ends})`,
  `=OFFTAKE.DEP.SLN($A$5,0,$A$6,$A$2,${ends},,"NBV")`,
  `=OFFTAKE.VAL.DCF(B5:${LAST}5,${ends},$A$7,$A$2-1)`,
];

/** In the column of a period. */
const EXCELS = [
  (c: string) => `=IF(${c}4<=$A$3,$A$1*(1+$A$4)^INT((${c}4-1)/12),0)`,
  (c: string) => `=IF(${c}4<=$A$3,SUM($B$5:$${LAST}$5)/$A$3,0)`,
  (c: string) => `=IF(${c}4<=$A$6*12,SLN($A$5,0,$A$6*12),0)`,
  (c: string) => `=$A$5-SUM($B7:${c}7)`,
] as const;

export async function model(): Promise<Measured> {
  const [ours, theirs] = [createNodeEngine(catalogue), createNodeEngine([])];
  try {
    const rounds: Round[] = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push([await byOurs(ours), await byExcels(theirs)]);
    mustAgree(ours, theirs);
    return summary(
      "A lease of 120 months by five formulas of ours ÷ the same by 481 formulas of Excel's own",
      rounds,
    );
  } finally {
    ours.dispose();
    theirs.dispose();
  }
}

const byOurs = (engine: Engine) =>
  timed(engine, () => {
    for (const [i, formula] of OURS.entries()) engine.set("Sheet1", `B${5 + i}`, [[{ formula }]]);
  });

const byExcels = (engine: Engine) =>
  timed(engine, () => {
    const rows = EXCELS.map((formula) => columns().map((c) => ({ formula: formula(c) })));
    engine.set("Sheet1", "B5", rows);
    const value = `=SUMPRODUCT(B5:${LAST}5/(1+$A$7)^((${ends}-($A$2-1))/365))`;
    engine.set("Sheet1", "B9", [[{ formula: value }]]);
  });

/** Microseconds of processor time from entering the model until it is calculated. */
async function timed(engine: Engine, enter: () => void): Promise<number> {
  for (const [address, value] of Object.entries(INPUTS))
    engine.set("Sheet1", address, [[{ value }]]);
  const months = columns().map((_, i) => ({ value: i + 1 }));
  const timeline = columns().map((_, i) => ({ formula: `=EOMONTH($A$2,${i})` }));
  engine.set("Sheet1", `B${TIMELINE}`, [timeline, months]);
  await engine.settle();
  const start = cpuMicros();
  enter();
  await engine.settle();
  return cpuMicros() - start;
}

/** B, C, …, DQ. */
function columns(): string[] {
  const letters = (n: number): string =>
    n < 0 ? "" : letters(Math.floor(n / 26) - 1) + String.fromCharCode(65 + (n % 26));
  return Array.from({ length: PERIODS }, (_, i) => letters(i + 1));
}

function mustAgree(ours: Engine, theirs: Engine): void {
  for (let row = 5; row <= 9; row++) {
    const range = row === 9 ? "B9" : `B${row}:${LAST}${row}`;
    const [a, b] = [ours, theirs].map((engine) => engine.read("Sheet1", range).flat().map(Number));
    const wrong = a?.findIndex((value, i) => !(Math.abs(value - (b?.[i] ?? Number.NaN)) < 0.01));
    if (wrong !== -1) throw new Error(`Row ${row}, period ${wrong}: the two models disagree.`);
  }
}
