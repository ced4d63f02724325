import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DealFile } from "../../deals/schema";
import { DealList } from "./deal-list";
import { DealView } from "./deal-view";

const useStyles = makeStyles({
  screen: { padding: tokens.spacingHorizontalM },
});

/** The library, and the one deal that is open. */
export function DealsScreen() {
  const styles = useStyles();
  const [open, setOpen] = useState<DealFile>();
  return (
    <div className={styles.screen}>
      {open ? (
        <DealView key={open.id} deal={open} onBack={() => setOpen(undefined)} />
      ) : (
        <DealList onOpen={setOpen} />
      )}
    </div>
  );
}
