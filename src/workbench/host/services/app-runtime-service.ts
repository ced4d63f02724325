import { HostError } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";

/** What Office.js calls it. */
export const APP_RUNTIME_SERVICE = "Microsoft.AppRuntime.AppRuntimeService";

/** `Visible` shows the task pane, `Background` hides it and lets its scripts run on. */
export type RuntimeState = "Visible" | "Background";

/** The pane as the page around it shows or hides it. */
export interface PaneView {
  state: RuntimeState;
}

/** `Office.addin.showAsTaskpane()` and `hide()`. */
export class AppRuntimeService extends HostObject {
  readonly type = "AppRuntimeService";

  constructor(private readonly pane: PaneView) {
    super();
  }

  setAppRuntimeState(state: RuntimeState): void {
    if (state !== "Visible" && state !== "Background") throw new HostError("InvalidArgument");
    this.pane.state = state;
  }
  getAppRuntimeState(): RuntimeState {
    return this.pane.state;
  }
}
