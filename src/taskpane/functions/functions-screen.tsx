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

/** The catalogue: what each function means, and a form that writes it into the cell. */
export function FunctionsScreen() {
  const styles = useStyles();
  const [asked, setAsked] = useState("");
  const found = matching(catalogue, useDeferredValue(asked));
  const families = [...new Set(found.map(family))];
  return (
    <div className={styles.screen}>
      <SearchBox
        className={styles.search}
        aria-label="Search the functions"
        placeholder={`Search ${catalogue.length} functions`}
        value={asked}
        onChange={(_, { value }) => setAsked(value)}
      />
      {found.length === 0 && (
        <Body1 role="status">
          No function speaks of “{asked}”. Try one word, such as “notice”.
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
  LEASE: "Lease: what the contract pays and binds",
  DEP: "Depreciation",
  VAL: "Value and multiples",
  DEAL: "Deal economics",
  DEBT: "Debt",
  RISK: "Risk",
};
