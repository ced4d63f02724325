/**
 * A browser by the W3C's WebDriver protocol (https://www.w3.org/TR/webdriver2/): the commands that the
 * walk through the workbench needs, one method each.
 */
export class WebDriver {
  private constructor(private readonly session: string) {}

  /** @param address Of a driver that listens. */
  static async open(address: string, capabilities: object): Promise<WebDriver> {
    const opened = (await ask(`${address}/session`, "POST", {
      capabilities: { alwaysMatch: capabilities },
    })) as { sessionId: string };
    return new WebDriver(`${address}/session/${opened.sessionId}`);
  }

  private command(path: string, body: object): Promise<unknown> {
    return ask(`${this.session}/${path}`, "POST", body);
  }

  async setTimeouts(milliseconds: number): Promise<void> {
    await this.command("timeouts", { script: milliseconds, pageLoad: milliseconds });
  }

  async setSize(width: number, height: number): Promise<void> {
    await this.command("window/rect", { width, height });
  }

  async goTo(url: string): Promise<void> {
    await this.command("url", { url });
  }

  /** Commands from now on are to this frame; null is the page itself. */
  async enter(frame: Element | null): Promise<void> {
    await this.command("frame", { id: frame });
  }

  async find(selector: string): Promise<Element> {
    return (await this.command("element", { using: "css selector", value: selector })) as Element;
  }

  async click(element: Element): Promise<void> {
    await this.command(`element/${element[ELEMENT]}/click`, {});
  }

  async clear(element: Element): Promise<void> {
    await this.command(`element/${element[ELEMENT]}/clear`, {});
  }

  async type(element: Element, text: string): Promise<void> {
    await this.command(`element/${element[ELEMENT]}/value`, { text });
  }

  /** Presses and lets go of each key, with the focus where it is. */
  async press(keys: readonly string[]): Promise<void> {
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.command("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** @param place From the viewport's corner, in CSS pixels. */
  async clickAt(place: { readonly x: number; readonly y: number }): Promise<void> {
    const at = { x: Math.round(place.x), y: Math.round(place.y), origin: "viewport" };
    const actions = [
      { type: "pointerMove", duration: 0, ...at },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.command("actions", { actions: [{ type: "pointer", id: "mouse", actions }] });
  }

  /** Runs a function in the current frame, and waits for what it promises. */
  async evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R> {
    const script = `const [argument, answer] = arguments;
      Promise.resolve(argument).then(${run}).then(
        (value) => answer({ value }),
        (error) => answer({ error: String(error) }),
      );`;
    const answer = await this.command("execute/async", { script, args: [argument ?? null] });
    const { value, error } = answer as { value: R; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  }

  async close(): Promise<void> {
    await ask(this.session, "DELETE");
  }
}

/** How the protocol names the reference to an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

export interface Element {
  readonly [ELEMENT]: string;
}

export const KEYS = {
  down: "\uE015",
  right: "\uE014",
  enter: "\uE007",
  control: "\uE009",
  delete: "\uE017",
  /** Lets go of every modifier. */
  release: "\uE000",
} as const;

async function ask(url: string, method: string, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const { value } = (await response.json()) as { value: { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebDriver, ${url}: ${value.error}: ${value.message}`);
  return value;
}
