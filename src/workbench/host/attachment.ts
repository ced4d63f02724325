import { AgaveChannel, type AgaveClient } from "./channels/agave";
import { type NativeBridge, RichApiChannel } from "./channels/rich-api";
import type { AddinFunctions } from "./functions/addin-functions";
import type { Host } from "./host";

/** The window of the add-in's page, as Office.js finds it and leaves it. */
export interface AddinWindow {
  addEventListener?(event: "pagehide", listener: () => void): void;
  webkit?: { readonly messageHandlers: { readonly Agave: AgaveChannel } };
  _richApiNativeBridge?: NativeBridge;
  /** For `page/associations.js`. */
  attachFunctions?: (functions: AddinFunctions) => void;
  OSF?: { readonly ScriptMessaging: AgaveClient };
}

/** Between the add-in's page and the host: the two channels of Excel for Mac. */
export class Attachment {
  readonly richApi: RichApiChannel;
  readonly agave: AgaveChannel;
  private addin: AddinWindow = {};

  constructor(private readonly host: Host) {
    this.richApi = new RichApiChannel(host);
    this.agave = new AgaveChannel(() => this.client());
  }

  /** Before office.js loads in the window; again when the page was loaded anew. */
  attach(addin: AddinWindow): void {
    this.addin = addin;
    this.host.connect((entries) => this.richApi.notify(entries));
    addin.webkit = { messageHandlers: { Agave: this.agave } };
    addin._richApiNativeBridge = this.richApi.bridge;
    // Its functions are not to be called any more: a page that is gone has no timers and no answers.
    addin.addEventListener?.("pagehide", () => this.host.functions.gone());
    addin.attachFunctions = (functions) => this.host.functions.attach(functions);
  }

  private client(): AgaveClient {
    const { OSF } = this.addin;
    if (!OSF) throw new Error("Office.js did not load in the add-in's page.");
    return OSF.ScriptMessaging;
  }
}
