import { Caption1, makeStyles, Subtitle1, tokens } from "@fluentui/react-components";
import type { Assumption } from "../../deals/resolve";
import { headlineOf } from "./headline";
import { dollars, shownDate } from "./show";

const useStyles = makeStyles({
  pair: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  figures: { display: "flex", gap: tokens.spacingHorizontalXXL, margin: 0 },
  value: { margin: 0 },
  basis: { display: "block", marginTop: tokens.spacingVerticalXS },
});

/** Headline beside enforceable, with the exit-clause interpretation and the as-of date. */
export function HeadlinePair({
  assumptions,
  reading,
}: {
  readonly assumptions: readonly Assumption[];
  readonly reading: string;
}) {
  const styles = useStyles();
  const headline = headlineOf(assumptions);
  const asOf = assumptions.find(({ name }) => name === "AsOf")?.value;
  if (!headline || typeof asOf !== "number") return null;
  return (
    <figure className={styles.pair}>
      <dl className={styles.figures}>
        <div>
          <dt>
            <Caption1>Headline</Caption1>
          </dt>
          <dd className={styles.value}>
            <Subtitle1>{dollars(headline.headline)}</Subtitle1>
          </dd>
        </div>
        <div>
          <dt>
            <Caption1>Enforceable</Caption1>
          </dt>
          <dd className={styles.value}>
            <Subtitle1>{dollars(headline.enforceable)}</Subtitle1>
          </dd>
        </div>
      </dl>
      <figcaption className={styles.basis}>
        <Caption1>
          As of {shownDate(asOf)}; earliest exit {shownDate(headline.exit)}: {reading}.
        </Caption1>
      </figcaption>
    </figure>
  );
}
