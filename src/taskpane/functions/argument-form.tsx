import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { definedNames } from "../../excel/cells/defined-names";
import { type Inserted, insertAtCell } from "../../excel/cells/insert";
import type { OfftakeFunction } from "../../functions/define";
import { takes } from "../../functions/reference-page";
import { done, failed, Outcome, type OutcomeState } from "../outcome";
import { useSession } from "../session";
import { useRestoredFocus } from "../use-restored-focus";
import { formulaOf, fromNames, missing, type Written } from "./formula";
import { Overwrite } from "./overwrite";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { overflowWrap: "anywhere" },
});

/** One field per argument, prefilled from matching defined names in the workbook. */
export function ArgumentForm({ f }: { readonly f: OfftakeFunction }) {
  const styles = useStyles();
  const heading = useId();
  const [written, setWritten] = useState<Written>({});
  const [outcome, setOutcome] = useState<OutcomeState>();
  const [filled, setFilled] = useState<Inserted>();
  const { isBusy } = useSession();
  const focus = useRestoredFocus<HTMLFormElement>();
  const lacking = missing(f, written);

  useEffect(() => {
    if (isBusy) return;
    // If the names cannot be read, the fields stay blank; inserting reports the error.
    definedNames().then(
      (names) => setWritten((typed) => ({ ...fromNames(f, names), ...typed })),
      () => {},
    );
  }, [f, isBusy]);

  /** @param over The cell that the user agreed to overwrite. */
  async function insert(over?: Inserted) {
    setFilled(undefined);
    setOutcome(undefined);
    try {
      const inserted = await insertAtCell(formulaOf(f, written), over);
      if (inserted.is === "filled") setFilled(inserted);
      else setOutcome(done(`Inserted ${f.name} in ${inserted.address}.`));
    } catch (error) {
      setOutcome(failed(error));
    }
  }

  return (
    <form
      className={styles.form}
      {...focus}
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        void insert();
      }}
    >
      <span id={heading} hidden>
        Arguments of {f.name}
      </span>
      {f.parameters.map(([name, parameter]) => (
        <Field
          key={name}
          label={name}
          required={!parameter.isOptional}
          hint={{
            className: styles.hint,
            children: `${parameter.description} ${sentence(takes(parameter))}`,
          }}
        >
          <Input
            value={written[name] ?? ""}
            onChange={(_, { value }) => setWritten((before) => ({ ...before, [name]: value }))}
          />
        </Field>
      ))}
      <Button type="submit" appearance="primary" disabledFocusable={isBusy || lacking.length > 0}>
        {lacking.length > 0 ? `Enter ${lacking[0]}` : "Insert in selected cell"}
      </Button>
      {filled?.is === "filled" && (
        <Overwrite
          filled={filled}
          onConfirm={() => void insert(filled)}
          onCancel={() => setFilled(undefined)}
        />
      )}
      <Outcome state={outcome} />
    </form>
  );
}

function sentence(text: string): string {
  const plain = text.replaceAll("`", "");
  return `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
}
