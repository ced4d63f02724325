import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { Host } from "../excel/runtime/host";
import { ErrorBoundary } from "./error-boundary";
import { OutsideExcel } from "./outside-excel";
import { Screens } from "./screens";
import { useTheme } from "./theme";

const useStyles = makeStyles({
  pane: {
    minHeight: "100%",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

export function App({
  host,
  officeTheme,
}: {
  readonly host: Host;
  readonly officeTheme: "light" | "dark" | undefined;
}) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(officeTheme)} className={styles.pane}>
      <ErrorBoundary>{host === "excel" ? <Screens /> : <OutsideExcel host={host} />}</ErrorBoundary>
    </FluentProvider>
  );
}
