import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { OfftakeFunction } from "../../functions/define";
import { resultLine } from "../../functions/reference-page";
import { ArgumentForm } from "./argument-form";

const useStyles = makeStyles({
  header: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    paddingLeft: 0,
    alignItems: "flex-start",
  },
  name: { overflowWrap: "anywhere" },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalL,
  },
  formula: {
    overflowWrap: "anywhere",
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { color: tokens.colorNeutralForeground2 },
});

/** One function: its name and summary; when expanded, its help and the form. */
export function FunctionItem({ f }: { readonly f: OfftakeFunction }) {
  const styles = useStyles();
  return (
    <AccordionItem value={f.name}>
      <AccordionHeader as="h3" button={{ className: styles.header }}>
        <span className={styles.name}>
          <Text weight="semibold" block>
            {f.name}
          </Text>
          <Caption1>{f.summary}</Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <ArgumentForm f={f} />
        <Body1>Returns {plain(resultLine(f.returns))}</Body1>
        {f.notes?.map((note) => (
          <Body1 key={note} className={styles.note}>
            {plain(note)}
          </Body1>
        ))}
        <div>
          <Caption1 block>Example</Caption1>
          <Text as="pre" font="monospace" wrap className={styles.formula} block>
            {f.example.formula}
          </Text>
          <Caption1 block>
            gives {shown(f.example.value)}. {f.example.origin}
          </Caption1>
        </div>
        <Caption1 className={styles.note}>Source: {f.source}</Caption1>
      </AccordionPanel>
    </AccordionItem>
  );
}

/** Renders a descriptor's Markdown, which uses code marks only. */
function plain(markdown: string): string {
  return markdown.replaceAll("`", "");
}

function shown(value: OfftakeFunction["example"]["value"]): string {
  if (!Array.isArray(value)) return String(value);
  return value.map((row) => row.join(", ")).join("; ");
}
