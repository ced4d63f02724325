import {
  Body1,
  Button,
  Checkbox,
  Divider,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { type FreezeStatus, freezeStatus } from "../../excel/frozen/status";
import type { ThawPreview } from "../../excel/frozen/thaw-plan";
import { Outcome } from "../outcome";
import { useSession } from "../session";
import { WorkProgress } from "../work-progress";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

/** A workbook for people who have no Offtake, and the way back. */
export function FreezeSection({ onChanged }: { readonly onChanged: () => void }) {
  const styles = useStyles();
  const { freezing, isBusy } = useSession();
  const [status, setStatus] = useState<FreezeStatus>();
  const [unread, setUnread] = useState<string>();
  const region = useRef<HTMLElement>(null);

  async function after(work: Promise<void>): Promise<void> {
    await work;
    // The button that was pressed is gone: the keyboard goes on from here.
    region.current?.focus();
    onChanged();
  }

  useEffect(() => {
    // The workbook is read when nothing changes it, and again after anything did.
    if (isBusy) return;
    void freezeStatus().then(
      (found) => {
        setStatus(found);
        setUnread(undefined);
      },
      (error: Error) => setUnread(error.message),
    );
  }, [isBusy]);

  return (
    <section
      ref={region}
      tabIndex={-1}
      aria-label="For people without Offtake"
      className={styles.section}
    >
      <Divider />
      <Subtitle2 as="h2" className={styles.title}>
        For people without Offtake
      </Subtitle2>
      {unread !== undefined && <Outcome state={{ kind: "failed", message: unread }} />}
      {status && (
        <>
          {status.thaw && (
            <Thawing
              preview={status.thaw}
              isBusy={isBusy}
              onThaw={(overEdits) => void after(freezing.thaw(overEdits))}
            />
          )}
          {(status.formulas > 0 || !status.thaw) && (
            <ToFreeze
              status={status}
              isBusy={isBusy}
              onFreeze={() => void after(freezing.freeze())}
            />
          )}
        </>
      )}
      <WorkProgress work={freezing.work} />
      <Outcome state={freezing.outcome} />
    </section>
  );
}

function ToFreeze({
  status: { formulas, sheets },
  isBusy,
  onFreeze,
}: {
  readonly status: FreezeStatus;
  readonly isBusy: boolean;
  readonly onFreeze: () => void;
}) {
  if (formulas === 0)
    return <Body1>The workbook has no formula of Offtake’s: anyone can open it as it is.</Body1>;
  return (
    <>
      <Body1>
        Freezing makes values of {counted(formulas)} of Offtake’s, on {listed(sheets)}, so that the
        workbook reads the same where Offtake is not. Excel’s own formulas stay. The formulas are
        kept in the workbook, and Thaw puts them back.
      </Body1>
      <Body1>
        It changes this workbook: to be safe, save a copy first. While it is frozen, the values do
        not move with the inputs, and no rows or columns should come or go.
      </Body1>
      <Button disabledFocusable={isBusy} onClick={onFreeze}>
        Freeze {counted(formulas)}
      </Button>
    </>
  );
}

function Thawing({
  preview: { formulas, edited, barred },
  isBusy,
  onThaw,
}: {
  readonly preview: ThawPreview;
  readonly isBusy: boolean;
  readonly onThaw: (overEdits: boolean) => void;
}) {
  const styles = useStyles();
  const [overEdits, setOverEdits] = useState(false);
  const count = formulas + (overEdits ? edited.length : 0);
  return (
    <>
      <Body1>
        The workbook is frozen: it keeps {counted(formulas + edited.length + barred.length)} of
        Offtake’s, whose cells hold values.
      </Body1>
      {edited.length > 0 && (
        <Checkbox
          checked={overEdits}
          onChange={(_, { checked }) => setOverEdits(checked === true)}
          label={`Also over cells that were edited since: ${listed(edited)}`}
        />
      )}
      {barred.length > 0 && (
        <ul className={styles.list}>
          {barred.slice(0, NAMED).map((sentence) => (
            <li key={sentence}>
              <Body1>{sentence}</Body1>
            </li>
          ))}
          {barred.length > NAMED && (
            <li>
              <Body1>{barred.length - NAMED} more cannot go back either.</Body1>
            </li>
          )}
        </ul>
      )}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || count === 0}
        onClick={() => onThaw(overEdits)}
      >
        Thaw {counted(count)}
      </Button>
    </>
  );
}

/** How many are named before the rest is counted. */
const NAMED = 5;

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const named = names.slice(0, NAMED).join(", ");
  return rest > 0 ? `${named} and ${rest} more` : named;
}

function counted(formulas: number): string {
  return formulas === 1 ? "1 formula" : `${formulas} formulas`;
}
