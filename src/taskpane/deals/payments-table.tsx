import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { PaymentLine } from "./payment-lines";
import { dollars, shownDay } from "./show";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse" },
  head: { textAlign: "left", fontWeight: tokens.fontWeightRegular },
  number: { textAlign: "right" },
  mark: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    marginRight: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** The end point of each line: date and total. */
export function PaymentsTable({
  lines,
  colorOf,
}: {
  readonly lines: readonly PaymentLine[];
  readonly colorOf: (line: PaymentLine) => string;
}) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.head}>
            <Caption1>Case</Caption1>
          </th>
          <th scope="col" className={styles.number}>
            <Caption1>Paid through</Caption1>
          </th>
          <th scope="col" className={styles.number}>
            <Caption1>Total</Caption1>
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => {
          const last = line.points.at(-1);
          return (
            <tr key={line.name}>
              <th scope="row" className={styles.head}>
                <span className={styles.mark} style={{ backgroundColor: colorOf(line) }} />
                <Caption1>{line.name}</Caption1>
              </th>
              <td className={styles.number}>
                <Caption1>{last && shownDay(last.date)}</Caption1>
              </td>
              <td className={styles.number}>
                <Caption1>
                  <strong>{last && dollars(last.total)}</strong>
                </Caption1>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
