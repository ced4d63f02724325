import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { assumptionsOf } from "../../deals/resolve";
import type { DealFile } from "../../deals/schema";
import { AssumptionGroups } from "./assumption-groups";
import { KIND_NAMES } from "./show";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    marginBottom: tokens.spacingVerticalM,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, outlineStyle: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A deal that no model can load, since its price is not published: what is reported of it, and why. */
export function UnpricedDealView({
  deal,
  onBack,
}: {
  readonly deal: DealFile;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const title = useRef<HTMLHeadingElement>(null);
  // The focused list no longer exists.
  useEffect(() => title.current?.focus(), []);
  return (
    <article aria-label={deal.title}>
      <header className={styles.head}>
        <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={onBack}>
          All deals
        </Button>
        <h2 ref={title} tabIndex={-1} className={styles.title}>
          {deal.title}
        </h2>
        <Caption1 className={styles.quiet}>
          {deal.lessor} to {deal.lessee} · {KIND_NAMES[deal.kind]} · version {deal.version}
        </Caption1>
        {deal.summary && <Body1>{deal.summary}</Body1>}
        <Body1>This deal cannot be loaded into a model. {deal.unpriced}</Body1>
      </header>
      <AssumptionGroups assumptions={assumptionsOf(deal)} />
    </article>
  );
}
