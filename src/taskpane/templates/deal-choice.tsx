import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { DealFile } from "../../deals/schema";
import { ScenarioChoice } from "../deals/scenario-choice";

const useStyles = makeStyles({
  // A long title must not make the pane wider.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
});

/** Selects the deal to load into a workbook without inputs. */
export function DealChoice({
  deals,
  chosen,
  onChoose,
  scenario,
  onScenario,
}: {
  readonly deals: readonly DealFile[];
  readonly chosen: DealFile | undefined;
  readonly onChoose: (deal: DealFile | undefined) => void;
  readonly scenario: string;
  readonly onScenario: (id: string) => void;
}) {
  const styles = useStyles();
  return (
    <>
      <Field label="Deal" className={styles.field}>
        <Select
          value={chosen?.id ?? ""}
          onChange={(_, { value }) => onChoose(deals.find(({ id }) => id === value))}
        >
          {deals.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      {chosen && (
        <ScenarioChoice scenarios={chosen.scenarios} chosen={scenario} onChoose={onScenario} />
      )}
    </>
  );
}
