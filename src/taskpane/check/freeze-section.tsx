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

/** Freezes the workbook for people without Offtake, and thaws it again. */
export function FreezeSection({ onChanged }: { readonly onChanged: () => void }) {
  const styles = useStyles();
  const { freezing, isBusy } = useSession();
  const [status, setStatus] = useState<FreezeStatus>();
  const [unread, setUnread] = useState<string>();
  const region = useRef<HTMLElement>(null);

  async function after(work: Promise<void>): Promise<void> {
    await work;
    // The pressed button no longer exists, so keyboard focus moves to the section.
    region.current?.focus();
    onChanged();
  }

  useEffect(() => {
    // Reads the workbook while it is idle, and again after every change.
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
      aria-label="Share without Offtake"
      className={styles.section}
    >
      <Divider />
      <Subtitle2 as="h2" className={styles.title}>
        Share without Offtake
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
    return <Body1>No Offtake formulas. Anyone can open this workbook as is.</Body1>;
  return (
    <>
      <Body1>
        Freezing replaces {countedOfftake(formulas)} on {listed(sheets)} with their values, so the
        workbook shows the same numbers without Offtake. Excel’s own formulas are not changed. The
        replaced formulas are stored in the workbook, and Thaw restores them.
      </Body1>
      <Body1>
        This changes the current workbook; save a copy first. Frozen values do not update with the
        inputs. Do not insert or delete rows or columns while the workbook is frozen.
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
        This workbook is frozen: {countedOfftake(formulas + edited.length + barred.length)} stored,
        with values shown in the cells.
      </Body1>
      {edited.length > 0 && (
        <Checkbox
          checked={overEdits}
          onChange={(_, { checked }) => setOverEdits(checked === true)}
          label={`Overwrite cells edited since freezing: ${listed(edited)}`}
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
              <Body1>{barred.length - NAMED} more cannot be restored.</Body1>
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

/** Maximum number of items listed by name; the rest are counted. */
const NAMED = 5;

function listed(names: readonly string[]): string {
  const rest = names.length - NAMED;
  const named = names.slice(0, NAMED).join(", ");
  return rest > 0 ? `${named} and ${rest} more` : named;
}

function counted(formulas: number): string {
  return formulas === 1 ? "1 formula" : `${formulas} formulas`;
}

function countedOfftake(formulas: number): string {
  return formulas === 1 ? "1 Offtake formula" : `${formulas} Offtake formulas`;
}
