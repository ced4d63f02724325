import { Badge, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { inputEntryOf } from "../../deals/cases";
import type { Difference } from "../../excel/load/difference";
import { shownValue } from "./show";

const useStyles = makeStyles({
  row: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    paddingBottom: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
  values: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    paddingLeft: tokens.spacingHorizontalXXXL,
  },
  before: { textDecorationLine: "line-through", color: tokens.colorNeutralForeground2 },
});

export function DifferenceRow({
  difference,
  ticked,
  onTick,
}: {
  readonly difference: Difference;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}) {
  const styles = useStyles();
  const { name, label, before, after, edited } = difference;
  return (
    <li className={styles.row}>
      <Checkbox
        label={label}
        checked={ticked}
        onChange={(_, { checked }) => onTick(checked === true)}
      />
      <div className={styles.values}>
        <Caption1 className={styles.before}>{shown(name, before)}</Caption1>
        <Caption1>
          <strong>{shown(name, after)}</strong>
        </Caption1>
        {edited && (
          <Badge appearance="tint" size="small" color="warning" shape="rounded">
            edited by you
          </Badge>
        )}
      </div>
    </li>
  );
}

/** Shows a formula as text, and a value as the deal's screen formats it. */
function shown(name: string, value: Difference["before"]): string {
  if (value === "") return "blank";
  if (typeof value === "string") return value.replace(/^'/, "");
  const entry = inputEntryOf(name) ?? { kind: "number", unit: "" };
  return shownValue({ ...entry, value });
}
