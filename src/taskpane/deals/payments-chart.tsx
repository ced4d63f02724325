import { LineChart } from "@fluentui/react-charts";
import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useMemo, useRef } from "react";
import type { DealFile } from "../../deals/schema";
import { useWidth } from "../use-width";
import { type PaymentLine, paymentLines } from "./payment-lines";
import { PaymentsTable } from "./payments-table";
import { roundScale } from "./round-scale";
import { dollars } from "./show";

const HEIGHT = 200;

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalL} 0 0` },
  title: { margin: 0 },
  // A chart rendered for a wider pane must not keep the pane wide.
  chart: { height: `${HEIGHT}px`, minWidth: 0, overflow: "hidden" },
});

/** The headline line is dashed and muted because it is not enforceable. */
const CONTRACT = { color: tokens.colorNeutralForeground3, width: 1.5, dashes: "5 4" };

const SCENARIOS: Readonly<Record<string, string>> = {
  bear: tokens.colorPaletteRedForeground1,
  base: tokens.colorBrandForeground1,
  bull: tokens.colorPaletteGreenForeground1,
};

function look({ scenario }: PaymentLine) {
  if (scenario === undefined) return CONTRACT;
  return {
    color: SCENARIOS[scenario] ?? tokens.colorPalettePurpleForeground2,
    width: 4,
    dashes: "none",
  };
}

/**
 * Cumulative payments over time: the headline, and the enforceable part in each case. The chart is
 * decorative for screen readers; the table below it has the same data and serves as its legend.
 */
export default function PaymentsChart({ deal }: { readonly deal: DealFile }) {
  const styles = useStyles();
  const lines = useMemo(() => paymentLines(deal), [deal]);
  const chart = useRef<HTMLDivElement>(null);
  const width = useWidth(chart);
  if (lines.length === 0) return null;
  const { top, steps } = roundScale(Math.max(...lines.map(({ points }) => largest(points))));
  return (
    <figure className={styles.figure}>
      <Subtitle2 as="h3" className={styles.title}>
        Cumulative payments
      </Subtitle2>
      <div ref={chart} aria-hidden inert className={styles.chart}>
        <LineChart
          // Re-created for each width, because the chart does not shrink by itself.
          key={width}
          width={width}
          height={HEIGHT}
          yMaxValue={top}
          yAxisTickCount={steps}
          margins={{ left: 56, right: 12, top: 12, bottom: 28 }}
          hideLegend
          hideTooltip
          yAxisTickFormat={(value: number) => dollars(value)}
          customDateTimeFormatter={(date: Date) => String(date.getUTCFullYear())}
          data={{
            lineChartData: lines.map((line) => {
              const { color, width, dashes } = look(line);
              return {
                legend: line.name,
                color,
                hideNonActiveDots: true,
                lineOptions: { strokeWidth: width, strokeDasharray: dashes },
                data: line.points.map(({ date, total }) => ({ x: date, y: total })),
              };
            }),
          }}
        />
      </div>
      <PaymentsTable lines={lines} colorOf={(line) => look(line).color} />
    </figure>
  );
}

function largest(points: PaymentLine["points"]): number {
  return Math.max(0, ...points.map(({ total }) => total));
}
