import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { MOST_BYTES } from "../../deals/import";
import type { DealFile } from "../../deals/schema";
import { importIntoWorkbook, saveInputs } from "../../excel/inputs/save";
import { done, failed, Outcome, type OutcomeState } from "../outcome";
import { useSession } from "../session";
import { useRestoredFocus } from "../use-restored-focus";

const useStyles = makeStyles({
  own: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  file: { display: "none" },
});

const LONGEST_TITLE = 100;

/** Creates the user's own deals: from the current inputs, or from a file. */
export function OwnDeals({ hasInputs }: { readonly hasInputs: boolean }) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState<string>();
  const [outcome, setOutcome] = useState<OutcomeState>();

  const { isBusy } = useSession();
  const focus = useRestoredFocus<HTMLElement>();

  async function keep(busy: string, make: () => Promise<DealFile>): Promise<void> {
    setOutcome({ kind: "busy", message: busy });
    try {
      const { title, version } = await make();
      setOutcome(done(`${title} saved in this workbook as version ${version}.`));
      setTitle(undefined);
    } catch (error) {
      setOutcome(failed(error));
    }
  }

  return (
    <section aria-label="Your own deals" className={styles.own} {...focus}>
      {title === undefined ? (
        <div className={styles.row}>
          {hasInputs && (
            <Button size="small" disabledFocusable={isBusy} onClick={() => setTitle("")}>
              Save inputs as a deal
            </Button>
          )}
          <Button size="small" disabledFocusable={isBusy} onClick={() => file.current?.click()}>
            Import deal
          </Button>
          <input
            ref={file}
            className={styles.file}
            type="file"
            accept=".json,application/json"
            aria-label="Deal file"
            onChange={({ target }) => {
              const [chosen] = target.files ?? [];
              if (chosen)
                void keep("Reading the file", async () =>
                  importIntoWorkbook(await beginningOf(chosen).text()),
                );
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
          <Field label="Deal name" required>
            <Input
              autoFocus
              value={title}
              maxLength={LONGEST_TITLE}
              onChange={(_, { value }) => setTitle(value)}
            />
          </Field>
          <div className={styles.row}>
            <Button type="submit" appearance="primary" disabledFocusable={isBusy || !title.trim()}>
              Save
            </Button>
            <Button
              onClick={() => {
                setTitle(undefined);
                setOutcome(undefined);
              }}
            >
              Cancel
            </Button>
          </div>
        </form>
      )}
      <Outcome state={outcome} />
    </section>
  );
}

/** Reads just enough to detect a file that is too large, because a user can choose one of gigabytes. */
function beginningOf(file: File): Blob {
  return file.slice(0, MOST_BYTES + 1);
}
