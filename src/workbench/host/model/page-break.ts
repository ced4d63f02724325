import { HostObject } from "../protocol/host-object";

export class PageBreak extends HostObject {
  readonly type = "PageBreak";

  constructor(private readonly row: number) {
    super();
  }

  get rowIndex(): number {
    return this.row;
  }
}
