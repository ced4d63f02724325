import { element } from "./element";

const MANIFEST = "addin/manifest.xml";

/** A button of the add-in's group in Excel's ribbon. */
export interface RibbonButton {
  readonly label: string;
  readonly tip: string;
  /** The address of its picture, where the workbench serves it. */
  readonly icon: string;
  /** What it runs; undefined where it only shows the task pane. */
  readonly functionName?: string;
}

/** The buttons as the add-in's manifest declares them. */
export async function ribbonButtons(): Promise<RibbonButton[]> {
  const response = await fetch(MANIFEST);
  if (!response.ok) throw new Error(`${MANIFEST} cannot be had: run npm run build.`);
  const manifest = new DOMParser().parseFromString(await response.text(), "application/xml");
  return elements(manifest, "Control").map((control) => readButton(manifest, control));
}

function readButton(manifest: Document, control: Element): RibbonButton {
  const [icon] = elements(control, "Image").filter((image) => image.getAttribute("size") === "16");
  const [name] = elements(control, "FunctionName");
  return {
    label: resource(manifest, elements(control, "Label")[0]),
    tip: resource(manifest, elements(control, "Description")[0]),
    icon: `addin${new URL(resource(manifest, icon)).pathname}`,
    ...(name?.textContent ? { functionName: name.textContent } : {}),
  };
}

/** Texts and addresses stand in the manifest once, by id. */
function resource(manifest: Document, reference: Element | undefined): string {
  const id = reference?.getAttribute("resid");
  const [found] = ["String", "Image", "Url"]
    .flatMap((kind) => elements(manifest, kind))
    .filter((each) => each.getAttribute("id") === id);
  return found?.getAttribute("DefaultValue") ?? "";
}

function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

/** @param press Does what the button is for. */
export function showRibbon(
  buttons: readonly RibbonButton[],
  press: (button: RibbonButton) => void,
): void {
  element("ribbon").append(
    ...buttons.map((each) => {
      const button = document.createElement("button");
      button.type = "button";
      button.title = each.tip;
      const icon = document.createElement("img");
      Object.assign(icon, { src: each.icon, alt: "", width: 16, height: 16 });
      button.append(icon, each.label);
      button.addEventListener("click", () => press(each));
      return button;
    }),
  );
}
