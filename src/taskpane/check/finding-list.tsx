import { Body1, Link, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import {
  FINDING_KINDS,
  type Finding,
  type FindingKind,
  type Place,
  placeText,
} from "../../excel/check/finding";

const useStyles = makeStyles({
  title: { margin: 0 },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    overflowWrap: "anywhere",
  },
  finding: {
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

const TITLES: Readonly<Record<FindingKind, string>> = {
  "formula of the inputs": "Overwritten formulas of Inputs",
  "name of the inputs": "Names of the inputs",
  "failing check": "Failed checks",
  frozen: "Frozen",
  "formula without its function": "#NAME? formulas",
  "error in a cell": "Errors in cells",
  "broken or missing name": "Names",
  "number over a formula": "Overwritten formulas",
  "input outside its range": "Inputs out of range",
  "edited input": "Edited inputs",
  "older terms": "Deal version",
  "not looked at": "Not checked",
};

/** Findings grouped by kind, most important first. */
export function FindingList({
  findings,
  onGo,
}: {
  readonly findings: readonly Finding[];
  readonly onGo: (cell: Place) => void;
}) {
  const styles = useStyles();
  const kinds = FINDING_KINDS.filter((kind) => findings.some((finding) => finding.kind === kind));
  return kinds.map((kind) => (
    <section key={kind} aria-label={TITLES[kind]}>
      <Subtitle2 as="h2" className={styles.title}>
        {TITLES[kind]}
      </Subtitle2>
      <ul className={styles.list}>
        {findings
          .filter((finding) => finding.kind === kind)
          .map(({ sentence, cell }) => (
            <li key={sentence} className={styles.finding}>
              <Body1 block>{sentence}</Body1>
              {cell && (
                <Link as="button" inline onClick={() => onGo(cell)}>
                  Go to {placeText(cell)}
                </Link>
              )}
            </li>
          ))}
      </ul>
    </section>
  ));
}
