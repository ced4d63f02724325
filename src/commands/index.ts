import { type Place, showPane } from "../excel/runtime/pane-place";

/** Ribbon commands, by the names used in manifest.xml. */
const BUTTONS: Readonly<Record<string, Place>> = {
  showDeals: "deals",
  showTemplates: "templates",
  showFunctions: "functions",
  showCheckModel: "check",
};

/** A plain browser tab without office.js has no ribbon. */
if (typeof Office !== "undefined")
  for (const [name, place] of Object.entries(BUTTONS))
    Office.actions?.associate(name, (event: Office.AddinCommands.Event) =>
      // Excel disables the button until the command reports completion.
      showPane(place).finally(() => event.completed()),
    );
