import { Body1, Link, makeStyles, Text, Title3, tokens } from "@fluentui/react-components";
import type { Host } from "../excel/runtime/host";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    maxWidth: "36rem",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
});

/** Shown where the pane has no workbook beside it: says so, and where to go. */
export function OutsideExcel({ host }: { readonly host: Exclude<Host, "excel"> }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>{host === "browser" ? <InABrowserTab /> : <InAnOldExcel />}</main>
  );
}

function InABrowserTab() {
  return (
    <>
      <Title3 as="h1">Offtake runs inside a spreadsheet</Title3>
      <Body1>This tab contains only the task pane and no workbook. To use Offtake:</Body1>
      <Body1>
        <strong>With Excel:</strong> open a workbook and choose <em>Deals</em> in the Offtake group
        of the Home tab.
      </Body1>
      <Body1>
        <strong>Without Excel:</strong> run <Text font="monospace">npm start</Text> and open the
        workbench at{" "}
        <Link href="http://localhost:3000" inline>
          http://localhost:3000
        </Link>
        , a spreadsheet in the browser that includes Offtake.
      </Body1>
    </>
  );
}

function InAnOldExcel() {
  return (
    <>
      <Title3 as="h1">This version of Excel is not supported</Title3>
      <Body1>
        Functions calculate, but the pane requires Excel 2021, Microsoft 365 or Excel on the web.
        Update Excel, or open the workbook at office.com.
      </Body1>
    </>
  );
}
