import type { OpenWorkbook } from "../open-workbook";
import { KeyedCollection } from "../protocol/collection";
import { HostError } from "../protocol/host-error";
import { NullObject } from "../protocol/host-object";
import { CustomXmlPart } from "./custom-xml-part";
import { rootNamespace } from "./xml-namespace";

/** The workbook's custom XML parts, or those of one namespace. */
export class CustomXmlPartCollection extends KeyedCollection<CustomXmlPart> {
  readonly type = "CustomXmlPartCollection";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly namespace?: string,
  ) {
    super();
  }

  get items(): CustomXmlPart[] {
    return [...this.book.xmlParts]
      .filter(([, xml]) => this.namespace === undefined || rootNamespace(xml) === this.namespace)
      .map(([id]) => new CustomXmlPart(this.book, id));
  }

  getItemOrNullObject(id: string): CustomXmlPart | NullObject {
    return this.items.find((part) => part.id === id) ?? new NullObject();
  }

  getByNamespace(namespace: string): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.book, namespace);
  }

  getOnlyItem(): CustomXmlPart {
    const only = this.getOnlyItemOrNullObject();
    if (only instanceof NullObject)
      throw new HostError("GeneralException", "There is not exactly one part.");
    return only;
  }
  getOnlyItemOrNullObject(): CustomXmlPart | NullObject {
    const [only, ...more] = this.items;
    return only && more.length === 0 ? only : new NullObject();
  }

  add(xml: string): CustomXmlPart {
    rootNamespace(xml);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.book.xmlParts.set(id, xml);
    return new CustomXmlPart(this.book, id);
  }
}
