import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { checkModel } from "../../excel/check/check-model";
import type { Finding } from "../../excel/check/finding";
import { goToCell } from "../../excel/check/go-to";
import { type Repaired, repairFormulas } from "../../excel/check/repair";
import { done, failed, Outcome, type OutcomeState } from "../outcome";
import { useSession } from "../session";
import { useKeptFocus } from "../use-kept-focus";
import { useWork } from "../use-work";
import { WorkProgress } from "../work-progress";
import { FindingList } from "./finding-list";
import { FreezeSection } from "./freeze-section";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** What is wrong with the model, each with the cell to look at. */
export function CheckScreen() {
  const styles = useStyles();
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [outcome, setOutcome] = useState<OutcomeState>();
  const { isBusy } = useSession();
  const work = useWork();
  const focus = useKeptFocus<HTMLDivElement>();

  async function check(): Promise<void> {
    try {
      setFindings(await work.run((steps) => checkModel(steps)));
    } catch (error) {
      setOutcome(failed(error));
    }
  }

  async function checkAgain(): Promise<void> {
    setOutcome(undefined);
    await check();
  }

  async function repair(): Promise<void> {
    try {
      setOutcome(done(messageOf(await work.run(repairFormulas))));
    } catch (error) {
      setOutcome(failed(error));
    }
    await check();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when the screen opens.
  useEffect(() => {
    void check();
    // Who leaves does not wait for the answer.
    return work.cancel;
  }, []);

  const lost = findings?.some(({ kind }) => kind === "formula without its function");
  return (
    <div className={styles.screen} {...focus}>
      <WorkProgress work={work} />
      {findings && !work.underway && <Body1 role="status">{countOf(findings)}</Body1>}
      <Outcome state={outcome} />
      {lost && (
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void repair()}>
          Repair the formulas
        </Button>
      )}
      {findings && (
        <FindingList
          findings={findings}
          onGo={(cell) =>
            void goToCell(cell).then(
              (hidden) => setOutcome(hidden ? { kind: "noted", message: hidden } : undefined),
              (error) => setOutcome(failed(error)),
            )
          }
        />
      )}
      <Button disabledFocusable={isBusy} onClick={() => void checkAgain()}>
        Check again
      </Button>
      <FreezeSection onChanged={() => void check()} />
    </div>
  );
}

function countOf({ length }: readonly Finding[]): string {
  if (length === 0) return "Nothing found: names, inputs, formulas, checks and terms are in order.";
  return length === 1 ? "1 thing to look at." : `${length} things to look at.`;
}

function messageOf({ entered, stillLost }: Repaired): string {
  const formulas = entered === 1 ? "1 formula was" : `${entered} formulas were`;
  const rest =
    stillLost === 0
      ? ""
      : ` ${stillLost} still ${stillLost === 1 ? "shows" : "show"} #NAME?: this Offtake has no such function.`;
  return `${formulas} entered again.${rest}`;
}
