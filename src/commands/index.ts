import { type Place, showPane } from "../excel/runtime/pane-place";

/** The ribbon's buttons, by the names that manifest.xml gives them. */
const BUTTONS: Readonly<Record<string, Place>> = {
  showDeals: "deals",
  showTemplates: "templates",
  showFunctions: "functions",
  showCheckModel: "check",
};

/** In a plain browser tab, where office.js could not be had, there is no ribbon. */
if (typeof Office !== "undefined")
  for (const [name, place] of Object.entries(BUTTONS))
    Office.actions?.associate(name, (event: Office.AddinCommands.Event) =>
      // Excel keeps the button busy until it is told that the command is done.
      showPane(place).finally(() => event.completed()),
    );
