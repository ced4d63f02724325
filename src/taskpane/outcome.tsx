import { MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";

/** How an action on the sheet went. */
export type OutcomeState =
  | { readonly kind: "busy"; readonly message: string }
  | { readonly kind: "done"; readonly message: string }
  | { readonly kind: "failed"; readonly message: string }
  | undefined;

/** Said where the action was started, and to a screen reader. */
export function Outcome({ state }: { readonly state: OutcomeState }) {
  if (!state) return null;
  if (state.kind === "busy") return <Spinner size="tiny" label={state.message} />;
  return (
    <MessageBar
      layout="multiline"
      intent={state.kind === "done" ? "success" : "error"}
      role={state.kind === "done" ? "status" : "alert"}
    >
      <MessageBarBody>{state.message}</MessageBarBody>
    </MessageBar>
  );
}
