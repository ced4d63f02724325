import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { exportDeal } from "../../deals/import";
import { releaseOf } from "../../deals/library";
import { OWN } from "../../deals/own-deal";
import type { DealFile } from "../../deals/schema";
import { deleteOwn } from "../../excel/inputs/save";
import { failed, Outcome, type OutcomeState } from "../outcome";
import { useSession } from "../session";
import { useKeptFocus } from "../use-kept-focus";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A deal as a file of its own, and the end of one that is the user's. */
export function DealFileActions({
  deal,
  onDeleted,
}: {
  readonly deal: DealFile;
  readonly onDeleted: () => void;
}) {
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<OutcomeState>();
  const { isBusy } = useSession();
  const focus = useKeptFocus<HTMLDivElement>();
  const remove = () =>
    deleteOwn(deal.id).then(onDeleted, (error) => {
      setAsking(false);
      setOutcome(failed(error));
    });
  return (
    <>
      <div className={styles.actions} {...focus}>
        <Button size="small" onClick={() => download(deal)}>
          Export as JSON
        </Button>
        {deal.id.startsWith(OWN) &&
          (isAsking ? (
            <>
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={isBusy}
                onClick={() => void remove()}
              >
                Delete it for good
              </Button>
              <Button size="small" onClick={() => setAsking(false)}>
                Keep it
              </Button>
            </>
          ) : (
            <Button size="small" onClick={() => setAsking(true)}>
              Delete
            </Button>
          ))}
      </div>
      <Outcome state={outcome} />
    </>
  );
}

/** The file is made here and handed to the browser: nothing is sent anywhere. */
function download(deal: DealFile): void {
  const address = URL.createObjectURL(new Blob([exportDeal(deal)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${releaseOf(deal)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
