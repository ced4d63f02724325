/** What a contract says of the asset and of who decides over it. */
export interface ControlOfUse {
  readonly identifiedAsset: boolean;
  /** The supplier may swap the asset in practice and gains by it. */
  readonly substitutionRight: boolean;
  /** The customer gets substantially all of the economic benefits. */
  readonly takesOutput: boolean;
  /** The customer directs how and for what the asset is used. */
  readonly directsUse: boolean;
}

/** One test of a standard: what was found, and whether that meets it. */
export interface StandardTest<Id extends string> {
  readonly id: Id;
  readonly measured: boolean | number;
  readonly outcome: "met" | "not met" | "dropped";
}

export type IdentificationTest =
  | "identified asset"
  | "no substitution right"
  | "benefits"
  | "direction";

export interface Identification {
  readonly contract: "Lease" | "Service";
  /** In the standard's order. */
  readonly tests: readonly StandardTest<IdentificationTest>[];
  /** The first test that fails; none where the contract is a lease. */
  readonly failed: IdentificationTest | undefined;
}

/** Whether a contract is, or contains, a lease (ASC 842-10-15-3 to 15-27; IFRS 16.B9 to B31). */
export function identifyLease(control: ControlOfUse): Identification {
  const tests = [
    test("identified asset", control.identifiedAsset, control.identifiedAsset),
    test("no substitution right", control.substitutionRight, !control.substitutionRight),
    test("benefits", control.takesOutput, control.takesOutput),
    test("direction", control.directsUse, control.directsUse),
  ];
  const failed = tests.find(({ outcome }) => outcome === "not met")?.id;
  return { contract: failed ? "Service" : "Lease", tests, failed };
}

function test(id: IdentificationTest, measured: boolean, met: boolean) {
  return { id, measured, outcome: met ? "met" : "not met" } as const;
}
