import type { AddinWindow, Attachment } from "../host/attachment";
import type { PaneView, RuntimeState } from "../host/services/app-runtime-service";
import { element } from "./element";

declare global {
  interface Window {
    /** The pane's page calls it before it loads office.js. */
    attachHost?: (addin: AddinWindow) => void;
  }
}

/** By what office.js believes that it is in Excel for Mac; 2: functions announce when they can be called. */
const HOST_INFO = "Excel$Mac$16.00$en-US$$$$2";
const PAGE = `addin/pane.html?_host_Info=${encodeURIComponent(HOST_INFO)}`;

/** The task pane: the add-in's own page in a frame. Closed, it is hidden and its functions live on. */
export class Pane implements PaneView {
  private readonly panel = element("pane");
  private readonly split = element("split");

  constructor() {
    element("close-pane").addEventListener("click", () => {
      this.state = "Background";
    });
  }

  get state(): RuntimeState {
    return this.panel.hidden ? "Background" : "Visible";
  }
  set state(state: RuntimeState) {
    this.panel.hidden = this.split.hidden = state === "Background";
  }

  open(attachment: Attachment): void {
    window.attachHost = (addin) => attachment.attach(addin);
    const frame = document.createElement("iframe");
    frame.title = "Offtake task pane";
    frame.src = PAGE;
    this.panel.append(frame);
  }
}
