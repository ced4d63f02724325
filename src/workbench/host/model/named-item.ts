import { isReferenceStrings } from "@univerjs/engine-formula";
import type { Cell } from "../../../functions/cells";
import type { NameContent } from "../../engine/content";
import type { OpenWorkbook } from "../open-workbook";
import { HostError } from "../protocol/host-error";
import { HostObject, identity, NullObject } from "../protocol/host-object";
import { plain } from "./cell-text";
import { Range } from "./range";

export class NamedItem extends HostObject {
  readonly type = "NamedItem";

  constructor(
    readonly book: OpenWorkbook,
    private readonly key: string,
  ) {
    super();
  }

  override [identity]() {
    return { _Id: this.key };
  }

  get name(): string {
    return this.#name.name;
  }

  get formula(): string {
    return this.#name.formula;
  }
  set formula(formula: string) {
    this.#change({ formula: formula.startsWith("=") ? formula : `=${formula}` });
  }

  /** A range's address, or what the formula gives. */
  get value(): Promise<unknown> {
    return this.#value();
  }

  get comment(): string {
    return this.#name.comment ?? "";
  }
  set comment(comment: string) {
    this.#change({ comment });
  }

  get visible(): boolean {
    return !this.#name.hidden;
  }
  set visible(visible: boolean) {
    this.#change({ hidden: !visible });
  }

  get scope(): string {
    return "Workbook";
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (range instanceof NullObject) throw new HostError("InvalidReference");
    return range;
  }
  getRangeOrNullObject(): Range | NullObject {
    const found = this.book.areaOf(this.#name.formula.slice(1));
    return found ? new Range(this.book, found.sheet, found.area) : new NullObject();
  }

  delete(): void {
    this.book.engine.names.delete(this.#name.name);
  }

  /** @throws HostError ItemNotFound where the name is gone. */
  get #name(): NameContent {
    const name = this.book.engine.names.get(this.key);
    if (!name) throw new HostError("ItemNotFound");
    return name;
  }

  #change(change: Partial<NameContent>): void {
    this.book.engine.names.set({ ...this.#name, ...change });
  }

  async #value(): Promise<unknown> {
    const { formula } = this.#name;
    const reference = formula.slice(1);
    if (isReferenceStrings(reference)) return reference;
    const [cells] = await this.book.engine.evaluate([formula]);
    const first: Cell | undefined = cells?.[0]?.[0];
    return plain(first ?? null);
  }
}
