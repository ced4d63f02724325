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
  // A word is not broken for a long source beside it.
  tag: { flexShrink: 0, whiteSpace: "nowrap" },
});

/** How well a figure is known: a word, and a colour to find it by. */
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
