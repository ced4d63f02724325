import { FIRST_SERIAL, LAST_SERIAL, type Serial } from "../../finance/dates";
import { isBlank, optional, Parameter, type Presence, single } from "./parameter";
import { looksLikeYear } from "./plausibility";

/** A date in one cell: an Excel serial, floored to its day. No date is 0, so a 0 counts as omitted. */
export class DateParameter<T = Serial> extends Parameter<T> {
  readonly takes = "cell";

  optional(): DateParameter<Serial | undefined> {
    return new DateParameter(this.description, this.domain, optional());
  }

  read(raw: unknown, name: string): T {
    const cell = typeof raw === "number" ? raw : single(raw);
    if (this.isOptional && (isBlank(cell) || cell === 0)) return undefined as T;
    const day = typeof cell === "number" ? Math.floor(cell) : Number.NaN;
    if (!(day >= FIRST_SERIAL && day <= LAST_SERIAL) || looksLikeYear(day)) this.refuse(cell, name);
    return day as T;
  }

  override areRead(cells: readonly unknown[]): cells is readonly T[] {
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (typeof cell !== "number" || Math.floor(cell) !== cell) return false;
      if (!(cell >= FIRST_SERIAL && cell <= LAST_SERIAL) || looksLikeYear(cell)) return false;
    }
    return true;
  }
}

export const date = (description: string) => new DateParameter(description, { kind: "date" });

/**
 * TRUE or FALSE. A blank cell may arrive as 0, so 0 counts as omitted where that means FALSE too, and
 * is rejected where omission means TRUE. No other number is accepted as a truth value.
 */
export class FlagParameter extends Parameter<boolean> {
  readonly takes = "cell";

  optional(fallback: boolean): FlagParameter {
    return new FlagParameter(this.description, this.domain, optional(fallback));
  }

  read(raw: unknown, name: string): boolean {
    const cell = single(raw);
    if (this.presence.kind === "optional") {
      const fallback = this.presence.fallback as boolean;
      if (isBlank(cell) || (cell === 0 && !fallback)) return fallback;
    }
    if (typeof cell !== "boolean") this.refuse(cell, name);
    return cell;
  }
}

export const flag = (description: string) => new FlagParameter(description, { kind: "flag" });

/** One of a few words, not case-sensitive. */
export class ChoiceParameter<O extends string, T = O> extends Parameter<T> {
  readonly takes = "cell";

  constructor(
    description: string,
    readonly options: readonly O[],
    presence?: Presence,
  ) {
    super(description, { kind: "choice", options }, presence);
  }

  /** Without a default, the function decides what omission means. */
  optional(): ChoiceParameter<O, O | undefined>;
  optional(fallback: O): ChoiceParameter<O>;
  optional(fallback?: O): ChoiceParameter<O, O | undefined> {
    return new ChoiceParameter(this.description, this.options, optional(fallback));
  }

  read(raw: unknown, name: string): T {
    const cell = single(raw);
    if ((isBlank(cell) || cell === 0) && this.presence.kind === "optional")
      return this.presence.fallback as T;
    const word = typeof cell === "string" ? cell.trim().toUpperCase() : undefined;
    const chosen: string | undefined = this.options.find((option) => option.toUpperCase() === word);
    return (chosen ?? this.refuse(cell, name)) as T;
  }
}

export const choice = <const T extends string>(description: string, options: readonly T[]) =>
  new ChoiceParameter(description, options);

const LONGEST_TEXT = 255;

/** Text, trimmed. */
export class TextParameter<T = string> extends Parameter<T> {
  readonly takes = "cell";

  optional(): TextParameter<string | undefined> {
    return new TextParameter(this.description, this.domain, optional());
  }

  read(raw: unknown, name: string): T {
    const cell = single(raw);
    if ((isBlank(cell) || cell === 0) && this.isOptional) return undefined as T;
    const text = typeof cell === "string" ? cell.trim() : "";
    if (text === "" || text.length > LONGEST_TEXT) this.refuse(cell, name);
    return text as T;
  }
}

export const text = (description: string) =>
  new TextParameter(description, { kind: "text", longest: LONGEST_TEXT });
