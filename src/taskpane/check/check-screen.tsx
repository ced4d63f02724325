import { Body1, Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { checkModel } from "../../excel/check/check-model";
import type { Finding } from "../../excel/check/finding";
import { repairFormulas } from "../../excel/check/repair";
import { Outcome, type OutcomeState } from "../outcome";
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
  const [isChecking, setIsChecking] = useState(true);
  const [outcome, setOutcome] = useState<OutcomeState>();

  async function check(): Promise<void> {
    setIsChecking(true);
    await checkModel().then(setFindings, (error: Error) => {
      setFindings([]);
      setOutcome({ kind: "failed", message: error.message });
    });
    setIsChecking(false);
  }

  async function repair(): Promise<void> {
    setOutcome({ kind: "busy", message: "Entering the formulas again" });
    setOutcome(
      await repairFormulas().then(
        (count): OutcomeState => ({
          kind: "done",
          message:
            count === 1 ? "1 formula was entered again." : `${count} formulas were entered again.`,
        }),
        (error: Error): OutcomeState => ({ kind: "failed", message: error.message }),
      ),
    );
    await check();
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when the screen opens.
  useEffect(() => {
    void check();
  }, []);

  if (!findings) return <Spinner label="Checking the model" />;
  const lost = findings.some(({ kind }) => kind === "formula without its function");
  const isClean = findings.length === 0 && outcome?.kind !== "failed";
  return (
    <div className={styles.screen}>
      {isChecking ? (
        <Spinner label="Checking the model" />
      ) : (
        <Body1 role="status">
          {isClean
            ? "Nothing found: names, inputs, formulas, checks and terms are in order."
            : `${findings.length === 1 ? "1 thing" : `${findings.length} things`} to look at.`}
        </Body1>
      )}
      <Outcome state={outcome} />
      {lost && (
        <Button appearance="primary" onClick={() => void repair()}>
          Repair the formulas
        </Button>
      )}
      <FindingList
        findings={findings}
        onFailed={(message) => setOutcome({ kind: "failed", message })}
      />
      <Button onClick={() => void check()}>Check again</Button>
      <FreezeSection onChanged={() => void check()} />
    </div>
  );
}
