import { Badge, type BadgeProps, makeStyles } from "@fluentui/react-components";
import type { Standing } from "../../deals/vocabulary";

const COLORS: Readonly<Record<Standing, NonNullable<BadgeProps["color"]>>> = {
  filing: "success",
  company: "brand",
  press: "informative",
  aggregator: "warning",
  derived: "subtle",
  assumed: "severe",
};

const useStyles = makeStyles({
  // A long source must not break the tag's word.
  tag: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** A figure's standing: how well it is known, as a word and a color. */
export function StandingTag({ standing }: { readonly standing: Standing }) {
  const styles = useStyles();
  return (
    <Badge
      className={styles.tag}
      appearance="tint"
      size="small"
      color={COLORS[standing]}
      shape="rounded"
    >
      {standing}
    </Badge>
  );
}
