import { Disposable, type Injector, toDisposable } from "@univerjs/core";
import { ICalculateFormulaService, IFormulaRuntimeService } from "@univerjs/engine-formula";
import { calculationSteps } from "./private-members";

/** How a calculation ended. */
export interface Outcome {
  /** Before every formula was calculated: then no result was written. */
  readonly isStopped: boolean;
  /** What a formula threw, if that is why. */
  readonly error?: unknown;
}

/**
 * **Changes:** `CalculateFormulaService.execute` and `_executeStep`, of which nobody learns how and when
 * they end.
 *
 * **Why:** `execute` does not wait for what it starts, and the notices by which Univer tells that a
 * calculation has ended (`SetFormulaCalculationNotificationMutation`) do not say which one: of a
 * calculation that is stopped Univer says so twice, the second time perhaps when the next is under way,
 * whose unfinished values then pass for its results. And where a formula throws, Univer says nothing: the
 * error goes unhandled and the calculation never ends.
 *
 * **Test:** "a late notice of an abandoned calculation does not end the next one" in
 * `test/workbench/engine/calculation.test.ts`, and "an error inside the engine" in
 * `test/workbench/engine/patches/work.test.ts`.
 */
export class CalculationEnd extends Disposable {
  /** @param onEnd Called once for each calculation, when Univer has done with it. */
  constructor(injector: Injector, onEnd: (outcome: Outcome) => void) {
    super();
    const steps = calculationSteps(injector);
    const running = injector.get(IFormulaRuntimeService);
    const execute = steps.execute.bind(steps);
    const executeStep = steps._executeStep.bind(steps);
    let isStepping = false;
    let isStopped = false;
    let failure: { readonly error: unknown } | undefined;

    const end = () => {
      const outcome = { isStopped, ...failure };
      failure = undefined;
      onEnd(outcome);
    };
    steps.execute = async (config) => {
      isStopped = false;
      try {
        await execute(config);
      } catch (error) {
        failure = { error };
        isStopped = true;
        end();
      }
    };
    steps._executeStep = async () => {
      isStepping = true;
      try {
        return await executeStep();
      } catch (error) {
        failure = { error };
        running.markedAsStopFunctionsExecuted();
        return undefined;
      } finally {
        isStopped = running.isStopExecution() || failure !== undefined;
        isStepping = false;
      }
    };
    const completed = injector.get(ICalculateFormulaService).executionCompleteListener$;
    const subscription = completed.subscribe(() => {
      if (!isStepping) end();
    });
    this.disposeWithMe(toDisposable(() => subscription.unsubscribe()));
  }
}
