import { CASE_DRIVERS } from "../../../deals/cases";
import { contract } from "../common/contract";
import { type Driver, live } from "../common/driver";

/** The inputs of a case: live are those that the model runs on. */
export const CASE_NAMES = { bear: "Bear", base: "Base", bull: "Bull", live: "The model" } as const;
export type CaseKey = keyof typeof CASE_NAMES;

/** Whether the tenant stays to the end of the term, or leaves as soon as it may. */
export const STAYS = { stays: "The tenant stays", leaves: "The tenant leaves" } as const;
export type Stay = keyof typeof STAYS;

/** A case while its sheet is written; `@` is the case of a table's column. */
export class OneCase {
  constructor(readonly id: CaseKey | "@") {}

  /** Of the sheet that has the cases side by side: see case-terms.ts. */
  term(row: string): string {
    return `case_${row}.${this.id}`;
  }

  /** A row's key: each case has rows of its own. */
  key(row: string): string {
    return `${this.id}_${row}`;
  }

  /** Under what name the case finds an assumption. */
  readonly driver: Driver = (name) => {
    if (this.id === "live") return live(name);
    const prefix = this.id === "@" ? "@" : CASE_NAMES[this.id];
    return CASE_DRIVERS.some((driver) => driver === name) ? `${prefix}${name}` : name;
  };

  /** Its terms; the model's own tables stand on its own sheets. */
  get contract() {
    const ramp = { live: "ramp", "@": "@ramp" }[this.id as string] ?? this.key("ramp");
    return contract(this.driver, `${ramp}[]`);
  }

  /** Value at close of flows that come at the end of each period. */
  present(flow: string): string {
    const rate = this.driver("DiscountRate");
    return `OFFTAKE.VAL.DCF(${flow}[], period_end[], ${rate}, period_end.opening)`;
  }
}

/** The same for both answers to whether the tenant stays. */
