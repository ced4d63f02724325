import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { Terms } from "../../templates/inputs-sheet";
import { Review } from "./review";
import { UndoConfirmation } from "./undo-confirmation";
import type { Loading, LoadState } from "./use-load";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: `auto calc(-1 * ${tokens.spacingHorizontalM}) calc(-1 * ${tokens.spacingHorizontalM})`,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  load: { flexGrow: 1 },
});

/**
 * Loading, its list of changes and its undo, always in reach at the foot of the screen.
 *
 * @param terms What would be loaded; without them there is only what can be undone.
 */
export function LoadBar({ loading, terms }: { readonly loading: Loading; readonly terms?: Terms }) {
  const styles = useStyles();
  const { state, status, start, accept, undo, confirmUndo, dismiss } = loading;
  const isWorking = state.step === "working";
  if (state.step === "review")
    return (
      <div className={styles.bar}>
        <Review preview={state.preview} onAccept={accept} onCancel={dismiss} />
      </div>
    );
  if (state.step === "confirm undo")
    return (
      <div className={styles.bar}>
        <UndoConfirmation preview={state.preview} onConfirm={confirmUndo} onCancel={dismiss} />
      </div>
    );
  if (!terms && !status.undoable && state.step === "idle") return null;
  return (
    <div className={styles.bar}>
      <Said state={state} />
      <div className={styles.buttons}>
        {terms && (
          <Button
            className={styles.load}
            appearance="primary"
            disabledFocusable={isWorking}
            onClick={() => void start(terms)}
          >
            Load into the sheet
          </Button>
        )}
        {status.undoable && (
          <Button
            icon={<ArrowUndoRegular />}
            disabledFocusable={isWorking}
            onClick={() => void undo()}
          >
            Undo load
          </Button>
        )}
      </div>
    </div>
  );
}

function Said({ state }: { readonly state: LoadState }) {
  if (state.step === "working") return <Spinner size="tiny" label={state.message} />;
  if (state.step !== "done" && state.step !== "failed") return null;
  return (
    <MessageBar
      layout="multiline"
      intent={state.step === "done" ? "success" : "error"}
      role={state.step === "done" ? "status" : "alert"}
    >
      <MessageBarBody>{state.message}</MessageBarBody>
    </MessageBar>
  );
}
