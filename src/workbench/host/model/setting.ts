import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { HostObject, identity } from "../protocol/host-object";

export class Setting extends HostObject {
  readonly type = "Setting";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly name: string,
  ) {
    super();
  }

  override [identity]() {
    return { _Id: this.name };
  }

  get key(): string {
    return this.name;
  }

  get value(): unknown {
    if (!this.book.settings.has(this.name)) throw new HostError("ItemNotFound");
    return this.book.settings.get(this.name);
  }
  set value(value: unknown) {
    this.book.settings.set(this.name, value);
  }

  delete(): void {
    this.book.settings.delete(this.name);
  }
}
