import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import type { Terms } from "../../templates/inputs-sheet";
import { Outcome } from "../outcome";
import { useSession } from "../session";
import { useRestoredFocus } from "../use-restored-focus";
import { WorkProgress } from "../work-progress";
import { Review } from "./review";
import { UndoConfirmation } from "./undo-confirmation";
import type { Loading } from "./use-load";

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
 * Load and Undo buttons with the list of changes, always visible at the bottom of the screen.
 *
 * @param terms The terms to load; if undefined, only Undo is offered.
 */
export function LoadBar({ loading, terms }: { readonly loading: Loading; readonly terms?: Terms }) {
  const styles = useStyles();
  const { isBusy } = useSession();
  const focus = useRestoredFocus<HTMLDivElement>();
  const { state, work, status, start, accept, undo, confirmUndo, dismiss } = loading;
  if (state.step === "review")
    return (
      <div className={styles.bar} {...focus}>
        <Review preview={state.preview} isBusy={isBusy} onAccept={accept} onCancel={dismiss} />
      </div>
    );
  if (state.step === "confirm undo")
    return (
      <div className={styles.bar} {...focus}>
        <UndoConfirmation
          preview={state.preview}
          isBusy={isBusy}
          onConfirm={confirmUndo}
          onCancel={dismiss}
        />
      </div>
    );
  if (!terms && !status.undoable && !work.underway && state.step === "idle") return null;
  return (
    <div className={styles.bar} {...focus}>
      <WorkProgress work={work} />
      {state.step === "finished" && <Outcome state={state.outcome} />}
      <div className={styles.buttons}>
        {terms && (
          <Button
            className={styles.load}
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => void start(terms)}
          >
            Load into workbook
          </Button>
        )}
        {status.undoable && (
          <Button
            icon={<ArrowUndoRegular />}
            disabledFocusable={isBusy}
            onClick={() => void undo()}
          >
            Undo load
          </Button>
        )}
      </div>
    </div>
  );
}
