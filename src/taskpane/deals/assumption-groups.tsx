import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import type { Assumption } from "../../deals/resolve";
import { GROUPS } from "../../deals/vocabulary";
import { AssumptionRow } from "./assumption-row";

const useStyles = makeStyles({
  group: { marginTop: tokens.spacingVerticalL },
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** The assumptions under the Inputs sheet's headings, in the same order. */
export function AssumptionGroups({ assumptions }: { readonly assumptions: readonly Assumption[] }) {
  const styles = useStyles();
  const groups = GROUPS.filter((name) => assumptions.some(({ group }) => group === name));
  return groups.map((name) => (
    <section key={name} aria-label={name} className={styles.group}>
      <Subtitle2 as="h3">{name}</Subtitle2>
      <ul className={styles.list}>
        {assumptions
          .filter(({ group }) => group === name)
          .map((assumption) => (
            <AssumptionRow key={assumption.name} assumption={assumption} />
          ))}
      </ul>
    </section>
  ));
}
