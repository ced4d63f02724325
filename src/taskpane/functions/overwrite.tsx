import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Inserted } from "../../excel/cells/insert";

const useStyles = makeStyles({
  question: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  confirm: { flexGrow: 1 },
});

const LONGEST_QUOTE = 80;

/** Shows a cell's current content and asks before overwriting it. */
export function Overwrite({
  filled: { address, content },
  onConfirm,
  onCancel,
}: {
  readonly filled: Extract<Inserted, { is: "filled" }>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const region = useRef<HTMLElement>(null);
  useEffect(() => region.current?.focus(), []);
  return (
    <section ref={region} tabIndex={-1} aria-label="Cell is not empty" className={styles.question}>
      <Body1>
        {address} holds “
        {content.length > LONGEST_QUOTE ? `${content.slice(0, LONGEST_QUOTE)}…` : content}”.
      </Body1>
      <div className={styles.buttons}>
        <Button className={styles.confirm} onClick={onConfirm}>
          Overwrite
        </Button>
        <Button appearance="primary" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </section>
  );
}
