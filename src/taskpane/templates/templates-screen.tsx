import { Body1, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { type LoadedStatus, loadedStatus } from "../../excel/inputs/status";
import { templates } from "../../templates/catalogue";
import { useSession } from "../session";
import { TemplateCard } from "./template-card";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** The analyst workbooks, each built in the open workbook around its inputs. */
export function TemplatesScreen() {
  const styles = useStyles();
  const [status, setStatus] = useState<LoadedStatus>();
  const { building, isBusy } = useSession();

  useEffect(() => {
    // After a build or a load the workbook has inputs, if it had none before.
    if (!isBusy) void loadedStatus().then(setStatus);
  }, [isBusy]);

  if (!status) return <Spinner label="Reading the workbook" />;
  return (
    <div className={styles.screen}>
      <Body1>
        {status.hasInputs
          ? "A template is built around the inputs of this workbook; what stands in it is left alone."
          : "This workbook has no inputs yet: the deal chosen is loaded with the template."}
      </Body1>
      {templates.map((template) => (
        <TemplateCard
          key={template.id}
          template={template}
          status={status}
          building={building}
          isBusy={isBusy}
        />
      ))}
    </div>
  );
}
