import type { OpenWorkbook } from "../open-workbook";
import { KeyedCollection } from "../protocol/collection";
import { NullObject } from "../protocol/host-object";
import { Setting } from "./setting";

/** What an add-in keeps in the workbook. */
export class SettingCollection extends KeyedCollection<Setting> {
  readonly type = "SettingCollection";

  constructor(private readonly book: OpenWorkbook) {
    super();
  }

  get items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  getItemOrNullObject(key: string): Setting | NullObject {
    return this.book.settings.has(key) ? new Setting(this.book, key) : new NullObject();
  }

  /** Adds, or replaces the value. */
  add(key: string, value: unknown): Setting {
    this.book.settings.set(key, value);
    return new Setting(this.book, key);
  }
}
