import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { Work } from "./use-work";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
});

/** Shows and announces the progress of an action, with a button to cancel it. */
export function WorkProgress({ work: { underway, cancel } }: { readonly work: Work }) {
  const styles = useStyles();
  if (!underway) return null;
  const { done, of, isCancelling } = underway;
  const doing = isCancelling ? "Cancelling" : underway.doing;
  return (
    <div className={styles.progress}>
      <ProgressBar {...(done > 0 ? { value: done, max: of } : {})} aria-label={doing} />
      <div className={styles.line}>
        <Caption1 role="status">{doing}…</Caption1>
        <Button size="small" disabledFocusable={isCancelling} onClick={cancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
