/** Lasting conditions of Excel, into which a test can put the host. Protection is part of the object model. */
export class Conditions {
  /** How many of the next requests find a cell in edit mode, in which Excel accepts none. */
  editing = 0;
  /** The workbook can be read and not changed. */
  isReadOnly = false;
  /** In bytes, of a request and of an answer; {@link WEB_PAYLOAD} in Excel on the web. */
  largestPayload = Number.POSITIVE_INFINITY;

  /** Whether the request that now comes in meets a cell in edit mode. */
  nextIsEditing(): boolean {
    if (this.editing <= 0) return false;
    this.editing--;
    return true;
  }
}

/** Excel on the web accepts requests and gives answers of at most 5 MB. */
export const WEB_PAYLOAD = 5 * 1024 * 1024;
