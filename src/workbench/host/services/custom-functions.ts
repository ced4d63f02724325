import type { FunctionCalls } from "../functions/function-calls";
import type { WireResult } from "../functions/wire";
import { HostObject } from "../protocol/host-object";

/** What Office.js calls it. */
export const CUSTOM_FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";

/** Batching, errors in arguments, timings: what the runtime may use where the host has it. */
const FEATURES = [1, 2, 3, 4];

/** By this object the custom-functions runtime answers. */
export class CustomFunctions extends HostObject {
  readonly type = "CustomFunctions";

  constructor(private readonly calls: FunctionCalls) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.calls.ready();
  }
  _GetEnabledFeatures(): readonly number[] {
    return FEATURES;
  }
  setInvocationResults(results: readonly WireResult[]): void {
    this.calls.receive(results);
  }
  setInvocationArrayResults(results: readonly WireResult[]): void {
    this.calls.receive(results);
  }
}
