import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useSession } from "../session";
import { DealList } from "./deal-list";
import { DealView } from "./deal-view";
import { LoadBar } from "./load-bar";
import { OwnDeals } from "./own-deals";

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

/** The deal library, and the open deal. */
export function DealsScreen() {
  const styles = useStyles();
  const { loading, deal, openDeal } = useSession();
  const { loaded } = loading.status;
  return (
    <div className={styles.screen}>
      {deal ? (
        <DealView
          key={deal.id}
          deal={deal}
          loading={loading}
          onBack={() => {
            openDeal(undefined);
            loading.dismiss();
          }}
        />
      ) : (
        <>
          {loaded && (
            <Caption1>
              Loaded: {loaded.title}, {loaded.scenario} case
            </Caption1>
          )}
          <OwnDeals hasInputs={loading.status.hasInputs} />
          <DealList own={loading.status.own} onOpen={openDeal} />
          <LoadBar loading={loading} />
        </>
      )}
    </div>
  );
}
