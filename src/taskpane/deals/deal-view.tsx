import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from "react";
import { assumptionsOf, readingOf } from "../../deals/resolve";
import type { DealFile } from "../../deals/schema";
import { AssumptionGroups } from "./assumption-groups";
import { ComparisonTable } from "./comparison-table";
import { DealFileActions } from "./deal-file-actions";
import { HeadlinePair } from "./headline-pair";
import { LoadBar } from "./load-bar";
import { ReadingChoice } from "./reading-choice";
import { ScenarioChoice } from "./scenario-choice";
import { KIND_NAMES } from "./show";
import { tornadoOf } from "./tornado";
import { TornadoChart } from "./tornado-chart";
import type { Loading } from "./use-load";

/** Loaded on demand: the chart library is larger than the rest of this screen. */
const PaymentsChart = lazy(() => import("./payments-chart"));

const useStyles = makeStyles({
  // As tall as the chart, so that the content below does not move.
  drawing: { minHeight: "21rem" },
  head: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

export function DealView({
  deal,
  loading,
  onBack,
}: {
  readonly deal: DealFile;
  readonly loading: Loading;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  const { terms } = loading.status;
  const [scenario, setScenario] = useState(terms?.deal.id === deal.id ? terms.scenario : "base");
  const [readingId, setReadingId] = useState<string>();
  const reading = deal.readings.find(({ id }) => id === readingId) ?? readingOf(deal, scenario);
  const assumptions = useMemo(
    () => assumptionsOf(deal, scenario, reading),
    [deal, scenario, reading],
  );
  const tornado = useMemo(() => tornadoOf(deal, scenario, reading), [deal, scenario, reading]);

  // Shows what was loaded last, whether from this screen or in the workbook.
  const held = terms?.deal.id === deal.id ? terms : undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: follows loads, not choices made on this screen.
  useEffect(() => {
    if (!held) return;
    setScenario(held.scenario);
    setReadingId(held.reading?.id);
  }, [held?.scenario, held?.reading?.id, loading.loads]);

  // The focused list no longer exists.
  useEffect(() => title.current?.focus(), []);

  return (
    <article aria-label={deal.title}>
      <header className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          All deals
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {deal.title}
        </h2>
        <Caption1 className={styles.quiet}>
          {deal.lessor} to {deal.lessee} · {KIND_NAMES[deal.kind]} · version {deal.version}
        </Caption1>
        {deal.summary && <Body1>{deal.summary}</Body1>}
        <DealFileActions deal={deal} onDeleted={onBack} />
      </header>
      <div className={styles.choices}>
        <ScenarioChoice
          scenarios={deal.scenarios}
          chosen={scenario}
          onChoose={(id) => {
            setScenario(id);
            setReadingId(undefined);
          }}
        />
        <ReadingChoice
          readings={deal.readings}
          sources={deal.sources}
          chosen={reading}
          onChoose={setReadingId}
        />
        <HeadlinePair assumptions={assumptions} reading={reading.label} />
      </div>
      <Suspense fallback={<Spinner className={styles.drawing} size="tiny" label="Loading chart" />}>
        <PaymentsChart deal={deal} />
      </Suspense>
      {tornado && <TornadoChart tornado={tornado} />}
      <ComparisonTable deal={deal} loading={loading} />
      <AssumptionGroups assumptions={assumptions} />
      <LoadBar loading={loading} terms={{ deal, scenario, reading }} />
    </article>
  );
}
