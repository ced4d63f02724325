import {
  Caption1,
  Caption1Strong,
  makeStyles,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { DealFile } from "../../deals/schema";
import { type CurrentInputs, currentInputs } from "../../excel/inputs/current";
import { useWasVisible } from "../use-was-visible";
import { comparisonOf } from "./comparison";
import type { Loading } from "./use-load";

const useStyles = makeStyles({
  section: { marginTop: tokens.spacingVerticalL },
  title: { margin: 0 },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%" },
  label: {
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    minWidth: "6rem",
    // Row labels stay visible while the cases scroll.
    position: "sticky",
    left: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  unit: { color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: "right",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
  },
});

/** The cases side by side, with the workbook's inputs if they differ from every case. */
export function ComparisonTable({
  deal,
  loading,
}: {
  readonly deal: DealFile;
  readonly loading: Pick<Loading, "loads" | "isAsLoaded" | "status">;
}) {
  const styles = useStyles();
  const [current, setCurrent] = useState<CurrentInputs>();
  const section = useRef<HTMLDivElement>(null);
  const isSeen = useWasVisible(section);
  const { loads, isAsLoaded, status } = loading;
  const isOther = isSeen && status.terms?.deal.id === deal.id && !isAsLoaded;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a load changes the workbook.
  useEffect(() => {
    if (isOther) void currentInputs().then(setCurrent);
    else setCurrent(undefined);
  }, [loads, isOther]);
  const { cases, rows } = useMemo(
    () => comparisonOf(deal, current?.deal === deal.id ? current.values : undefined),
    [deal, current],
  );
  return (
    <div ref={section} className={styles.section}>
      <Subtitle2 as="h3" className={styles.title}>
        Case comparison
      </Subtitle2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label="Case comparison">
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              {cases.map((name) => (
                <th key={name} scope="col" className={styles.cell}>
                  <Caption1Strong>{name}</Caption1Strong>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, unit, cells, isResult }) => (
              <tr key={label}>
                <th scope="row" className={styles.label}>
                  <Caption1>{label}</Caption1>
                  {unit && <Caption1 className={styles.unit}>, {unit}</Caption1>}
                </th>
                {cells.map((cell, i) => (
                  <td key={cases[i]} className={styles.cell}>
                    {isResult ? (
                      <Caption1Strong>{cell}</Caption1Strong>
                    ) : (
                      <Caption1>{cell}</Caption1>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
