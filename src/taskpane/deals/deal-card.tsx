import { Body1Strong, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { OWN } from "../../deals/own-deal";
import { assumptionsOf } from "../../deals/resolve";
import type { DealFile } from "../../deals/schema";
import { joined, KIND_NAMES, shownUnit, shownValue } from "./show";

const useStyles = makeStyles({
  card: {
    display: "block",
    width: "100%",
    textAlign: "left",
    padding: tokens.spacingHorizontalM,
  },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    marginTop: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The key figures of a deal, if reported. */
const FIGURES = ["MonthlyFee", "TermMonths", "ContractedMw", "GpuCount"];

export function DealCard({
  deal,
  onOpen,
}: {
  readonly deal: DealFile;
  readonly onOpen: () => void;
}) {
  const styles = useStyles();
  const stated = new Set(deal.assumptions.map(({ name }) => name));
  const figures = assumptionsOf(deal).filter(
    ({ name }) => FIGURES.includes(name) && stated.has(name),
  );
  return (
    <Button className={styles.card} appearance="outline" onClick={onOpen}>
      <Body1Strong block>{deal.title}</Body1Strong>
      <Caption1 block className={styles.quiet}>
        {deal.id.startsWith(OWN) ? "Yours · " : ""}
        {deal.lessor} to {deal.lessee} · {KIND_NAMES[deal.kind]}
      </Caption1>
      <span className={styles.figures}>
        {deal.unpriced !== undefined && <Caption1>No published price</Caption1>}
        {figures.map((figure) => (
          <Caption1 key={figure.name}>
            {figure.standing === "assumed" ? "assumed" : figure.hedge}{" "}
            <strong>{shownValue(figure)}</strong>
            {joined(shownUnit(figure))}
          </Caption1>
        ))}
      </span>
    </Button>
  );
}
