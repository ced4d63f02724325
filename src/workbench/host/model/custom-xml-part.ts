import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { HostObject, identity } from "../protocol/host-object";
import { rootNamespace } from "./xml-namespace";

export class CustomXmlPart extends HostObject {
  readonly type = "CustomXmlPart";

  constructor(
    private readonly book: OpenWorkbook,
    private readonly key: string,
  ) {
    super();
  }

  override [identity]() {
    return { Id: this.key };
  }

  get id(): string {
    return this.key;
  }
  get namespaceUri(): string {
    return rootNamespace(this.getXml());
  }

  getXml(): string {
    const xml = this.book.xmlParts.get(this.key);
    if (xml === undefined) throw new HostError("ItemNotFound");
    return xml;
  }
  setXml(xml: string): void {
    this.getXml();
    rootNamespace(xml);
    this.book.xmlParts.set(this.key, xml);
  }
  delete(): void {
    this.getXml();
    this.book.xmlParts.delete(this.key);
  }
}
