import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { DealFile, Reading } from "../../deals/schema";
import { SourceLink } from "./source-link";
import { StandingTag } from "./standing-tag";

const useStyles = makeStyles({
  // A long option must not make the pane wider.
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  select: { textOverflow: "ellipsis" },
  origin: {
    display: "flex",
    alignItems: "baseline",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** Selects the exit-clause interpretation, on which the enforceable value depends. */
export function ReadingChoice({
  readings,
  sources,
  chosen,
  onChoose,
}: {
  readonly readings: readonly Reading[];
  readonly sources: DealFile["sources"];
  readonly chosen: Reading;
  readonly onChoose: (id: string) => void;
}) {
  const styles = useStyles();
  const source = chosen.source === undefined ? undefined : sources[chosen.source];
  return (
    <div>
      <Field label="Exit-clause interpretation" className={styles.field}>
        <Select
          select={{ className: styles.select }}
          value={chosen.id}
          onChange={(_, { value }) => onChoose(value)}
        >
          {readings.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <span className={styles.origin}>
        <StandingTag standing={chosen.standing} />
        {source && <SourceLink source={source} />}
      </span>
    </div>
  );
}
