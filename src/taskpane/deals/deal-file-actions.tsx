import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { exportDeal } from "../../deals/import";
import { releaseOf } from "../../deals/library";
import { OWN } from "../../deals/own-deal";
import type { DealFile } from "../../deals/schema";
import { deleteOwn } from "../../excel/inputs/save";
import { failed, Outcome, type OutcomeState } from "../outcome";
import { useSession } from "../session";
import { useRestoredFocus } from "../use-restored-focus";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Exports a deal to a file; deletes one of the user's own deals. */
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
  const focus = useRestoredFocus<HTMLDivElement>();
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
                Delete permanently
              </Button>
              <Button size="small" onClick={() => setAsking(false)}>
                Keep
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

/** Creates the file locally and hands it to the browser; nothing is sent over the network. */
function download(deal: DealFile): void {
  const address = URL.createObjectURL(new Blob([exportDeal(deal)], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${releaseOf(deal)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
