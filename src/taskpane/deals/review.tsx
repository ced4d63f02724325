import { Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Preview } from "../../excel/load/load";
import { DifferenceRow } from "./difference-row";

const useStyles = makeStyles({
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    maxHeight: "50vh",
    overflowY: "auto",
  },
  buttons: { display: "flex", gap: tokens.spacingHorizontalS },
  accept: { flexGrow: 1 },
});

/**
 * Lists what a load would change. Every row is ticked, except, of the deal that is loaded already, those
 * that the user edited.
 */
export function Review({
  preview,
  isBusy,
  onAccept,
  onCancel,
}: {
  readonly preview: Preview;
  readonly isBusy: boolean;
  readonly onAccept: (preview: Preview, accepted: ReadonlySet<string>) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { differences, isSameDeal } = preview;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () =>
      new Set(differences.filter(({ edited }) => !(edited && isSameDeal)).map(({ name }) => name)),
  );
  const region = useRef<HTMLElement>(null);
  // The focused button no longer exists.
  useEffect(() => region.current?.focus(), []);
  const edited = differences.filter((one) => one.edited).length;

  const tick = (name: string, on: boolean) =>
    setTicked((before) => {
      const next = new Set(before);
      if (on) next.add(name);
      else next.delete(name);
      return next;
    });

  return (
    <section ref={region} tabIndex={-1} aria-label="Changes to apply" className={styles.review}>
      <Checkbox
        label={`Changes to apply: ${ticked.size} of ${differences.length}`}
        checked={allOrSome(ticked.size, differences.length)}
        onChange={(_, { checked }) =>
          setTicked(checked === true ? new Set(differences.map(({ name }) => name)) : new Set())
        }
      />
      {edited > 0 && (
        <Caption1>
          {edited === 1 ? "1 input" : `${edited} inputs`} edited in the workbook.{" "}
          {isSameDeal
            ? "Edited inputs keep their values unless ticked."
            : "Untick an input to keep its value under the new deal."}
        </Caption1>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is scrolled by keyboard. */}
      <ul className={styles.list} tabIndex={0} aria-label="Changes">
        {differences.map((difference) => (
          <DifferenceRow
            key={difference.name}
            difference={difference}
            ticked={ticked.has(difference.name)}
            onTick={(on) => tick(difference.name, on)}
          />
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          className={styles.accept}
          appearance="primary"
          disabledFocusable={isBusy || ticked.size === 0}
          onClick={() => onAccept(preview, ticked)}
        >
          {ticked.size === 1 ? "Load 1 change" : `Load ${ticked.size} changes`}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </section>
  );
}

function allOrSome(ticked: number, all: number): boolean | "mixed" {
  if (ticked === 0) return false;
  return ticked === all ? true : "mixed";
}
