import { Body1, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { useDeferredValue, useState } from "react";
import { listedDeals } from "../../deals/library";
import type { DealFile } from "../../deals/schema";
import { DEAL_KINDS, type DealKind } from "../../deals/vocabulary";
import { DealCard } from "./deal-card";
import { matching } from "./search";
import { KIND_NAMES } from "./show";

const useStyles = makeStyles({
  filters: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  search: { flex: "1 1 9rem", minWidth: 0, maxWidth: "none" },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
  },
});

/** @param own The user's own deals, listed first. */
export function DealList({
  own,
  onOpen,
}: {
  readonly own: readonly DealFile[];
  readonly onOpen: (deal: DealFile) => void;
}) {
  const styles = useStyles();
  const [asked, setAsked] = useState("");
  const [kind, setKind] = useState<DealKind>();
  const deals = [...own, ...listedDeals()];
  const kinds = DEAL_KINDS.filter((one) => deals.some((deal) => deal.kind === one));
  const found = matching(deals, useDeferredValue(asked), kind);
  return (
    <>
      <search className={styles.filters}>
        <SearchBox
          className={styles.search}
          aria-label="Search deals"
          placeholder={`Search ${deals.length} deals`}
          value={asked}
          onChange={(_, { value }) => setAsked(value)}
        />
        <Select
          aria-label="Kind of deal"
          value={kind ?? ""}
          onChange={(_, { value }) => setKind(kinds.find((one) => one === value))}
        >
          <option value="">All kinds</option>
          {kinds.map((one) => (
            <option key={one} value={one}>
              {KIND_NAMES[one]}
            </option>
          ))}
        </Select>
      </search>
      {found.length === 0 ? (
        <Body1 role="status">No matching deals. Clear the search or select All kinds.</Body1>
      ) : (
        <ul className={styles.list}>
          {found.map((deal) => (
            <li key={deal.id}>
              <DealCard deal={deal} onOpen={() => onOpen(deal)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
