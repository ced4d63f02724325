import { isNoName } from "../../../spreadsheet/defined-names";
import type { OpenWorkbook } from "../open-workbook";
import { KeyedCollection } from "../protocol/collection";
import { HostError } from "../protocol/host-error";
import { NullObject } from "../protocol/host-object";
import { fullAddress } from "./area";
import { withinLimit } from "./limits";
import { NamedItem } from "./named-item";
import { Range } from "./range";

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export class NamedItemCollection extends KeyedCollection<NamedItem> {
  readonly type = "NamedItemCollection";

  constructor(readonly book: OpenWorkbook) {
    super();
  }

  get items(): NamedItem[] {
    return this.book.engine.names.all.map(({ name }) => new NamedItem(this.book, name));
  }

  getItemOrNullObject(name: string): NamedItem | NullObject {
    return this.book.engine.names.get(name) ? new NamedItem(this.book, name) : new NullObject();
  }

  /** @param reference A range, or a formula as text. */
  add(name: string, reference: Range | string | number | boolean, comment = ""): NamedItem {
    if (!NAME.test(name) || isNoName(name))
      throw new HostError("InvalidArgument", `${name} cannot be a name.`);
    if (this.book.engine.names.get(name)) throw new HostError("ItemAlreadyExists");
    const formula = formulaOf(reference);
    this.book.engine.names.set({ name, formula, comment: withinLimit(comment, "comment") });
    return new NamedItem(this.book, name);
  }
}

function formulaOf(reference: Range | string | number | boolean): string {
  if (reference instanceof Range) return `=${absolute(reference)}`;
  const text = typeof reference === "boolean" ? String(reference).toUpperCase() : String(reference);
  return text.startsWith("=") ? text : `=${text}`;
}

function absolute({ sheet, area }: Range): string {
  return fullAddress(sheet.getName(), area).replace(/[^!]*$/, (cells) =>
    cells.replace(/[A-Z]+|\d+/g, "$$$&"),
  );
}
