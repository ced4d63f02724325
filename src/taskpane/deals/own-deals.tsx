import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { DealFile } from "../../deals/schema";
import { importIntoWorkbook, saveInputs } from "../../excel/save-deal";
import { Outcome, type OutcomeState } from "../outcome";

const useStyles = makeStyles({
  own: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

const LONGEST_TITLE = 100;

/** Ways to a deal of one's own: from the inputs as they stand, and from a file. */
export function OwnDeals({
  hasInputs,
  onKept,
}: {
  readonly hasInputs: boolean;
  readonly onKept: () => Promise<void>;
}) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState<string>();
  const [outcome, setOutcome] = useState<OutcomeState>();

  async function keep(busy: string, make: () => Promise<DealFile>): Promise<void> {
    setOutcome({ kind: "busy", message: busy });
    setOutcome(
      await make().then(
        (deal): OutcomeState => ({
          kind: "done",
          message: `${deal.title} is kept in this workbook, version ${deal.version}.`,
        }),
        (error: Error): OutcomeState => ({ kind: "failed", message: error.message }),
      ),
    );
    setTitle(undefined);
    await onKept();
  }

  return (
    <section aria-label="Your own deals" className={styles.own}>
      {title === undefined ? (
        <div className={styles.row}>
          {hasInputs && (
            <Button size="small" onClick={() => setTitle("")}>
              Save the inputs as a deal
            </Button>
          )}
          <Button size="small" onClick={() => file.current?.click()}>
            Import a deal
          </Button>
          <input
            ref={file}
            className={styles.file}
            type="file"
            accept=".json,application/json"
            aria-label="File of a deal"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen)
                void keep("Reading the file", async () => importIntoWorkbook(await chosen.text()));
              target.value = "";
            }}
          />
        </div>
      ) : (
        <form
          className={styles.own}
          onSubmit={(event) => {
            event.preventDefault();
            if (title.trim()) void keep("Saving the inputs", () => saveInputs(title.trim()));
          }}
        >
          <Field label="Name of the deal" required>
            <Input
              autoFocus
              value={title}
              maxLength={LONGEST_TITLE}
              onChange={(_, { value }) => setTitle(value)}
            />
          </Field>
          <div className={styles.row}>
            <Button type="submit" appearance="primary" disabledFocusable={!title.trim()}>
              Save
            </Button>
            <Button onClick={() => setTitle(undefined)}>Cancel</Button>
          </div>
        </form>
      )}
      <Outcome state={outcome} />
    </section>
  );
}
