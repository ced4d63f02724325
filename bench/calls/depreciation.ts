import { DDB } from "@formulajs/formulajs";
import { depVdb } from "../../src/functions/depreciation/vdb";
import type { Comparison } from "../ratio";
import { MONTH_ENDS_480, START } from "./timelines";

const [COST, SALVAGE, YEARS, MONTHS] = [1_000_000, 50_000, 40, 480];

function calls(): number {
  let total = 0;
  for (let month = 1; month <= MONTHS; month++)
    total += DDB(COST, SALVAGE, MONTHS, month, 2) as number;
  return total;
}

export const depreciation: readonly Comparison[] = [
  {
    name: "DEP.VDB, a schedule of 480 months ÷ 480 calls of formulajs's DDB",
    ours: () => depVdb.call([COST, SALVAGE, YEARS, START, MONTH_ENDS_480]),
    theirs: calls,
    most: 1,
  },
];
