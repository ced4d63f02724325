import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { Cancelled } from "../excel/request/progress";

/** The outcome of an action on the workbook. */
export type OutcomeState =
  | { readonly kind: "busy" | "done" | "cancelled" | "noted" | "failed"; readonly message: string }
  | undefined;

export function done(message: string): OutcomeState {
  return { kind: "done", message };
}

/** Converts an error to an outcome. An action that the user canceled is not a failure. */
export function failed(error: unknown): OutcomeState {
  const message = error instanceof Error ? error.message : String(error);
  return { kind: error instanceof Cancelled ? "cancelled" : "failed", message };
}

const INTENTS = { done: "success", cancelled: "info", noted: "info", failed: "error" } as const;

/** Shows the outcome next to the control that started the action, and announces it to screen readers. */
export function Outcome({ state }: { readonly state: OutcomeState }) {
  if (!state) return null;
  if (state.kind === "busy") return <Spinner size="tiny" label={state.message} />;
  return (
    <MessageBar
      layout="multiline"
      intent={INTENTS[state.kind]}
      role={state.kind === "failed" ? "alert" : "status"}
    >
      <MessageBarBody>{state.message}</MessageBarBody>
    </MessageBar>
  );
}
