import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Assumption } from "../../deals/resolve";
import { joined, shownUnit, shownValue } from "./show";
import { SourceLink } from "./source-link";
import { StandingTag } from "./standing-tag";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, max-content)",
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  value: { textAlign: "right", maxWidth: "11rem" },
  unit: { color: tokens.colorNeutralForeground2 },
  about: {
    gridColumn: "1 / -1",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
  origin: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** One assumption: label, value, unit, standing and source. */
export function AssumptionRow({ assumption }: { readonly assumption: Assumption }) {
  const styles = useStyles();
  const { label, standing, source, how, note, range, hedge, scope, basis } = assumption;
  return (
    <li className={styles.row}>
      <Body1>{label}</Body1>
      <span className={styles.value}>
        <Body1Strong>
          {hedge ? `${hedge} ` : ""}
          {shownValue(assumption)}
        </Body1Strong>
        <Caption1 className={styles.unit}>{joined(shownUnit(assumption))}</Caption1>
      </span>
      <div className={styles.about}>
        <span className={styles.origin}>
          <StandingTag standing={standing} />
          {source && <SourceLink source={source} />}
        </span>
        {[
          how,
          range && `Range: ${spanned(assumption, range)}.`,
          scope && `Covers ${scope}.`,
          basis,
          note,
        ]
          .filter(Boolean)
          .map((text) => (
            <Caption1 key={String(text)}>{text}</Caption1>
          ))}
      </div>
    </li>
  );
}

function spanned(assumption: Assumption, [low, high]: NonNullable<Assumption["range"]>): string {
  return `${shownValue({ ...assumption, value: low })} to ${shownValue({ ...assumption, value: high })}`;
}
