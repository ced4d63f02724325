import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { Standing } from "../../deals/vocabulary";

const COLORS: Readonly<Record<Standing, NonNullable<BadgeProps["color"]>>> = {
  filing: "success",
  company: "brand",
  press: "informative",
  aggregator: "warning",
  derived: "subtle",
  assumed: "severe",
};

/** How well a figure is known: a word, and a colour to find it by. */
export function StandingTag({ standing }: { readonly standing: Standing }) {
  return (
    <Badge appearance="tint" size="small" color={COLORS[standing]} shape="rounded">
      {standing}
    </Badge>
  );
}
