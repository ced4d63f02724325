import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import type { ScenarioFile } from "../../deals/schema";

export function ScenarioChoice({
  scenarios,
  chosen,
  onChoose,
}: {
  readonly scenarios: readonly ScenarioFile[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  const title = scenarios.find(({ id }) => id === chosen)?.title ?? "";
  // A title that only repeats the case name is omitted.
  const hint = title.toLowerCase() === chosen ? null : title;
  return (
    <Field label="Scenario" hint={hint}>
      <RadioGroup layout="horizontal" value={chosen} onChange={(_, { value }) => onChoose(value)}>
        {scenarios.map(({ id }) => (
          <Radio key={id} value={id} label={capitalised(id)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function capitalised(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}
