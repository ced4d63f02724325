import { Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { dollars } from "./show";
import type { Tornado } from "./tornado";

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalL} 0 0` },
  title: { margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  swing: { padding: `${tokens.spacingVerticalXS} 0` },
  head: {
    display: "flex",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalM,
  },
  ends: { whiteSpace: "nowrap" },
  track: {
    position: "relative",
    height: "10px",
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
  bar: {
    position: "absolute",
    top: 0,
    bottom: 0,
    minWidth: "2px",
    backgroundColor: tokens.colorCompoundBrandBackground,
    borderRadius: tokens.borderRadiusSmall,
  },
  middle: {
    position: "absolute",
    top: "-2px",
    bottom: "-2px",
    width: "2px",
    backgroundColor: tokens.colorNeutralForeground1,
    // An outline keeps the marker visible on top of a bar.
    boxShadow: `0 0 0 1px ${tokens.colorNeutralBackground1}`,
  },
});

/** Bars on one scale, widest first, each labeled with its low and high values. */
export function TornadoChart({ tornado: { middle, swings } }: { readonly tornado: Tornado }) {
  const styles = useStyles();
  if (swings.length === 0) return null;
  const from = Math.min(middle, ...swings.map(({ low }) => low));
  const to = Math.max(middle, ...swings.map(({ high }) => high));
  const share = (value: number) => `${(100 * (value - from)) / (to - from)}%`;
  return (
    <figure className={styles.figure}>
      <Subtitle2 as="h3" className={styles.title}>
        Drivers of enforceable value ({dollars(middle)})
      </Subtitle2>
      <ul className={styles.list}>
        {swings.map(({ label, low, high }) => (
          <li key={label} className={styles.swing}>
            <span className={styles.head}>
              <Caption1>{label}</Caption1>
              <Caption1 className={styles.ends}>
                {dollars(low)} to {dollars(high)}
              </Caption1>
            </span>
            <div className={styles.track} aria-hidden>
              <div
                className={styles.bar}
                style={{ left: share(low), width: `${(100 * (high - low)) / (to - from)}%` }}
              />
              <div className={styles.middle} style={{ left: share(middle) }} />
            </div>
          </li>
        ))}
      </ul>
      <Caption1>
        Each input varied over its range, others held constant. Marker = current case.
      </Caption1>
    </figure>
  );
}
