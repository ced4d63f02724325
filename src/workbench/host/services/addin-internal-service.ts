import { HostObject } from "../protocol/host-object";

/** What Office.js calls it. */
export const ADDIN_INTERNAL_SERVICE = "Microsoft.InternalService.AddinInternalService";

/** Office.js tells it that ribbon commands can be run. The workbench's ribbon asks for nothing back. */
export class AddinInternalService extends HostObject {
  readonly type = "AddinInternalService";

  notifyActionHandlerReady(): void {}
}
