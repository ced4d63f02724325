import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useSession } from "../session";
import { DealList } from "./deal-list";
import { DealView } from "./deal-view";
import { LoadBar } from "./load-bar";
import { OwnDeals } from "./own-deals";
import { UnpricedDealView } from "./unpriced-deal-view";

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
  const back = () => {
    openDeal(undefined);
    loading.dismiss();
  };
  return (
    <div className={styles.screen}>
      {deal?.unpriced !== undefined ? (
        <UnpricedDealView key={deal.id} deal={deal} onBack={back} />
      ) : deal ? (
        <DealView key={deal.id} deal={deal} loading={loading} onBack={back} />
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
