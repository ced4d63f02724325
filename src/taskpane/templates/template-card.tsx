import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { currentDeals } from "../../deals/library";
import type { DealFile } from "../../deals/schema";
import type { LoadedStatus } from "../../excel/inputs/status";
import type { Template } from "../../templates/language/template";
import { Outcome } from "../outcome";
import { useRestoredFocus } from "../use-restored-focus";
import { WorkProgress } from "../work-progress";
import { DealChoice } from "./deal-choice";
import type { Building } from "./use-build";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** One template: the question it answers, the inputs it uses, and the button that builds it. */
export function TemplateCard({
  template,
  status,
  building,
  isBusy,
}: {
  readonly template: Template;
  readonly status: LoadedStatus;
  readonly building: Building;
  readonly isBusy: boolean;
}) {
  const styles = useStyles();
  const fitting = currentDeals().filter(({ kind }) => template.kinds.includes(kind));
  const [chosen, setChosen] = useState<DealFile | undefined>(fitting[0]);
  const [scenario, setScenario] = useState("base");
  const { build, work } = building;
  const focus = useRestoredFocus<HTMLElement>();
  const isThis = building.template === template.id;
  const terms = status.terms ?? (chosen && { deal: chosen, scenario });
  return (
    <section aria-label={template.title} className={styles.card} {...focus}>
      <Subtitle2 as="h2" className={styles.title}>
        {template.title}
      </Subtitle2>
      <Body1>{template.summary}</Body1>
      {status.hasInputs ? (
        <Caption1 className={styles.quiet}>
          Built on{" "}
          {status.loaded
            ? `${status.loaded.title}, ${status.loaded.scenario} case`
            : "the inputs of this workbook"}
          .
        </Caption1>
      ) : (
        <DealChoice
          deals={fitting}
          chosen={chosen}
          onChoose={setChosen}
          scenario={scenario}
          onScenario={setScenario}
        />
      )}
      {isThis && <WorkProgress work={work} />}
      <Button
        appearance="primary"
        disabledFocusable={!terms || isBusy}
        onClick={() => terms && void build(template, terms)}
      >
        Build {template.title}
      </Button>
      {isThis && <Outcome state={building.outcome} />}
    </section>
  );
}
