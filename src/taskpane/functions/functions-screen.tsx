import {
  Accordion,
  Body1,
  makeStyles,
  SearchBox,
  Subtitle2,
  tokens,
} from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { catalogue } from "../../functions/catalogue";
import { family } from "../../functions/reference-page";
import { FunctionItem } from "./function-item";
import { matching } from "./search";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  search: { maxWidth: "none" },
});

/** The function catalogue, with help and a form that inserts a function into the selected cell. */
export function FunctionsScreen() {
  const styles = useStyles();
  const [asked, setAsked] = useState("");
  const found = matching(catalogue, useDeferredValue(asked));
  const families = [...new Set(found.map(family))];
  return (
    <div className={styles.screen}>
      <SearchBox
        className={styles.search}
        aria-label="Search functions"
        placeholder={`Search ${catalogue.length} functions`}
        value={asked}
        onChange={(_, { value }) => setAsked(value)}
      />
      {found.length === 0 && (
        <Body1 role="status">
          No function matches “{asked}”. Try a single word, such as “notice”.
        </Body1>
      )}
      {families.map((name) => (
        <section key={name} aria-labelledby={`family-${name}`}>
          <Subtitle2 as="h2" id={`family-${name}`}>
            {FAMILIES[name] ?? name}
          </Subtitle2>
          <Accordion collapsible>
            {found
              .filter((f) => family(f) === name)
              .map((f) => (
                <FunctionItem key={f.name} f={f} />
              ))}
          </Accordion>
        </section>
      ))}
    </div>
  );
}

const FAMILIES: Readonly<Record<string, string>> = {
  LEASE: "Lease: payments and enforceability",
  DEP: "Depreciation",
  VAL: "Value and multiples",
  DEAL: "Deal economics",
  DEBT: "Debt",
  RISK: "Risk",
};
