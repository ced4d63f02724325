import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { checkModel } from "../../excel/check/check-model";
import type { Finding } from "../../excel/check/finding";
import { goToCell } from "../../excel/check/go-to";
import { type Repaired, repairFormulas } from "../../excel/check/repair";
import { done, failed, Outcome, type OutcomeState } from "../outcome";
import { useSession } from "../session";
import { useRestoredFocus } from "../use-restored-focus";
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

/** Lists what is wrong with the model, each finding with a link to its cell. */
export function CheckScreen() {
  const styles = useStyles();
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [outcome, setOutcome] = useState<OutcomeState>();
  const { isBusy } = useSession();
  const work = useWork();
  const focus = useRestoredFocus<HTMLDivElement>();

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
      setOutcome(done(repairMessage(await work.run(repairFormulas))));
    } catch (error) {
      setOutcome(failed(error));
    }
    await check();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs once, when the screen opens.
  useEffect(() => {
    void check();
    // Leaving the screen cancels the check.
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
          Repair formulas
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
  if (length === 0) return "No issues found in names, inputs, formulas, checks or deal version.";
  return length === 1 ? "1 issue found." : `${length} issues found.`;
}

function repairMessage({ entered, stillLost }: Repaired): string {
  const formulas = entered === 1 ? "1 formula" : `${entered} formulas`;
  const rest =
    stillLost === 0
      ? ""
      : ` ${stillLost} still ${stillLost === 1 ? "shows" : "show"} #NAME? because this version of Offtake lacks the function.`;
  return `Repaired ${formulas}.${rest}`;
}
