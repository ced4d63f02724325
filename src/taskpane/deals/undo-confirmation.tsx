import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { inputEntryOf } from "../../deals/cases";
import type { UndoPreview } from "../../excel/load/undo";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  confirm: { flexGrow: 1 },
});

/** Maximum number of inputs listed by name; the rest are counted. */
const NAMED = 3;

/** Asks for confirmation before an undo that would discard edits. */
export function UndoConfirmation({
  preview,
  isBusy,
  onConfirm,
  onCancel,
}: {
  readonly preview: UndoPreview;
  readonly isBusy: boolean;
  readonly onConfirm: (preview: UndoPreview) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  return (
    <section ref={region} tabIndex={-1} aria-label="Undo load" className={styles.question}>
      <Body1>
        Undoing “{preview.undo.title}” will discard these edits: {listed(preview.editedSince)}.
      </Body1>
      <div className={styles.buttons}>
        <Button
          className={styles.confirm}
          disabledFocusable={isBusy}
          onClick={() => onConfirm(preview)}
        >
          Undo anyway
        </Button>
        <Button appearance="primary" onClick={onCancel}>
          Keep edits
        </Button>
      </div>
    </section>
  );
}

function listed(names: readonly string[]): string {
  const labels = names.slice(0, NAMED).map((name) => inputEntryOf(name)?.label ?? name);
  const rest = names.length - labels.length;
  return rest > 0 ? `${labels.join(", ")} and ${rest} more` : labels.join(", ");
}
