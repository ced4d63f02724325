import { IDescriptionService } from "@univerjs/sheets-formula";
import { planContent } from "../engine/plan-content";
import { Attachment } from "../host/attachment";
import { Host } from "../host/host";
import { addPlannedCharts } from "../host/planned-charts";
import { showBusyCells } from "./busy-cells";
import { ChartLayer } from "./charts/chart-layer";
import { element } from "./element";
import { showFormatColors } from "./format-colors";
import { description, functionMetadata, signature } from "./function-metadata";
import { openGrid } from "./grid";
import { LongCalculations } from "./long-calculations";
import { Pane } from "./pane";
import { type RibbonButton, ribbonButtons, showRibbon } from "./ribbon";
import { RowHeights } from "./row-heights";
import { makeSplit } from "./split";
import { start } from "./start";
import { showStatus } from "./status-bar";

import "./workbench.css";

/** Opens the workbench: the grid with a lease modelled in it, and the add-in that calculates it. */
async function open(): Promise<void> {
  const { title, plan, callRoute } = start(new URLSearchParams(location.search));
  const [functions, buttons] = await Promise.all([functionMetadata(), ribbonButtons()]);

  makeSplit();
  const engine = openGrid(element("grid"), planContent(plan));
  const pane = new Pane();
  const host = new Host(engine, pane, callRoute);
  const attachment = new Attachment(host);

  engine.register(functions.map((f) => host.functions.callable(signature(f))));
  engine.injector.get(IDescriptionService).registerDescriptions(functions.map(description));
  showBusyCells(engine);
  showFormatColors(engine);
  addPlannedCharts(host.book, plan);
  new ChartLayer(host);
  new RowHeights(engine);

  function press({ functionName }: RibbonButton): void {
    pane.state = "Visible";
    if (functionName) void attachment.agave.runCommand(functionName);
  }

  element("book").textContent = title;
  document.title = `${title} – Offtake workbench`;
  showRibbon(buttons, press);
  new LongCalculations(engine);
  showStatus(host);
  pane.open(attachment);
  window.workbench = { host, attachment };
}

declare global {
  interface Window {
    /** For tests and the curious: faults are planned and cells are read by it. */
    workbench?: { readonly host: Host; readonly attachment: Attachment };
  }
}

open().catch((error: Error) => {
  element("state").textContent = `The workbench could not open: ${error.message}`;
});
