import { Button, Caption1, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import type { BuildState } from "./use-build";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export function BuildProgress({
  state: { progress, cancelling },
  onCancel,
}: {
  readonly state: Extract<BuildState, { step: "building" }>;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const doing = cancelling ? "Cancelling" : progress.doing;
  return (
    <div className={styles.progress}>
      <ProgressBar value={progress.done} max={progress.of} aria-label={doing} />
      <Caption1 role="status">{doing}</Caption1>
      <Button disabledFocusable={cancelling} onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
