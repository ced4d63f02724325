import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DealFile } from "../../deals/schema";
import { DealList } from "./deal-list";
import { DealView } from "./deal-view";
import { LoadBar } from "./load-bar";
import { OwnDeals } from "./own-deals";
import { useLoad } from "./use-load";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minHeight: "calc(100vh - 40px)",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
  },
});

/** The library, and the one deal that is open. */
export function DealsScreen() {
  const styles = useStyles();
  const [open, setOpen] = useState<DealFile>();
  const loading = useLoad();
  const { loaded } = loading.status;
  return (
    <div className={styles.screen}>
      {open ? (
        <DealView
          key={open.id}
          deal={open}
          loading={loading}
          onBack={() => {
            setOpen(undefined);
            loading.dismiss();
          }}
        />
      ) : (
        <>
          {loaded && (
            <Caption1>
              In this workbook: {loaded.title}, {loaded.scenario} case.
            </Caption1>
          )}
          <OwnDeals hasInputs={loading.status.hasInputs} onKept={loading.refresh} />
          <DealList own={loading.status.own} onOpen={setOpen} />
          <LoadBar loading={loading} />
        </>
      )}
    </div>
  );
}
