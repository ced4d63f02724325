import { Body1, makeStyles, SearchBox, Spinner, tokens } from "@fluentui/react-components";
import { useDeferredValue, useEffect, useState } from "react";
import { type LoadedStatus, loadedStatus } from "../../excel/inputs/status";
import { templates } from "../../templates/catalogue";
import { useSession } from "../session";
import { matching } from "./search";
import { TemplateCard } from "./template-card";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  search: { maxWidth: "none" },
});

/** The analyst templates, each built in the open workbook from its inputs. */
export function TemplatesScreen() {
  const styles = useStyles();
  const [status, setStatus] = useState<LoadedStatus>();
  const [asked, setAsked] = useState("");
  const found = matching(templates, useDeferredValue(asked));
  const { building, isBusy } = useSession();

  useEffect(() => {
    // A build or a load can add inputs to a workbook that had none.
    if (!isBusy) void loadedStatus().then(setStatus);
  }, [isBusy]);

  if (!status) return <Spinner label="Reading the workbook" />;
  return (
    <div className={styles.screen}>
      <Body1>
        {status.hasInputs
          ? "Templates use this workbook's inputs. Existing content is not changed."
          : "No inputs in this workbook yet. The selected deal will be loaded with the template."}
      </Body1>
      <SearchBox
        className={styles.search}
        aria-label="Search templates"
        placeholder={`Search ${templates.length} templates`}
        value={asked}
        onChange={(_, { value }) => setAsked(value)}
      />
      {found.length === 0 && (
        <Body1 role="status">
          No template matches “{asked}”. Try a single word, such as “debt”.
        </Body1>
      )}
      {found.map((template) => (
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
