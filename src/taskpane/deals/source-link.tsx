import { Caption1, Link } from "@fluentui/react-components";
import type { Source } from "../../deals/schema";

/** Link to a figure's source. The address is not contacted until the link is clicked. */
export function SourceLink({ source }: { readonly source: Source }) {
  const { title, address, date } = source;
  const text = date && !title.includes(date) ? `${title}, ${date}` : title;
  if (!address) return <Caption1>{text}</Caption1>;
  return (
    <Link href={address} target="_blank" rel="noopener noreferrer" inline>
      <Caption1>{text}</Caption1>
    </Link>
  );
}
