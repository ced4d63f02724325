import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";
import type { OfftakeFunction } from "../../src/functions/define";
import type { Engine } from "../../src/workbench/engine/engine";
import { createNodeEngine } from "../../src/workbench/engine/node-engine";
import { RichApiChannel } from "../../src/workbench/host/channels/rich-api";
import type { Faults } from "../../src/workbench/host/faults";
import type { CallRoute } from "../../src/workbench/host/functions/addin-functions";
import { Host } from "../../src/workbench/host/host";
import type { RoundTrips } from "../../src/workbench/host/round-trips";

/** Microsoft's own client library, unmodified, talking to the workbench's host. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly host: Host;
  readonly engine: Engine;
  readonly channel: RichApiChannel;
  readonly faults: Faults;
  readonly roundTrips: RoundTrips;
  dispose(): void;
}

let scripts: readonly Script[] | undefined;

/**
 * An add-in's side of Excel in Node: `Excel.run` with its real proxies, on a workbook of one empty
 * sheet, `Sheet1`. Dispose of it, so that the engine's timers end.
 *
 * @param functions Called by the engine itself, without an add-in's runtime.
 * @param route How functions that are associated with the runtime are called.
 */
export function openOffice(
  functions: readonly OfftakeFunction[] = [],
  route: CallRoute = "calculation",
): OfficeClient {
  const engine = createNodeEngine(functions);
  const host = new Host(engine, undefined, route);
  const channel = new RichApiChannel(host);
  host.connect((entries) => channel.notify(entries));
  const window = pageGlobals();
  window["_richApiNativeBridge"] = channel.bridge;
  window["attachFunctions"] = host.functions.attach.bind(host.functions);
  scripts ??= SCRIPTS.map((file) => new Script(readFileSync(file, "utf8"), { filename: file }));
  const context = createContext(window);
  for (const script of scripts) script.runInContext(context);
  const { Excel, Office, OfficeExtension, CustomFunctions } = window as unknown as OfficeClient;
  return {
    Excel,
    Office,
    OfficeExtension,
    CustomFunctions,
    host,
    engine,
    channel,
    faults: channel.faults,
    roundTrips: channel.roundTrips,
    dispose: () => {
      host.functions.gone();
      engine.dispose();
    },
  };
}

const SCRIPTS = [
  require.resolve("@microsoft/office-js/dist/excel-mac-16.00.debug.js"),
  require.resolve("../../src/workbench/page/associations.js"),
];

/** What the library needs of a page. `associate` is part of the loader, which a browser runs first. */
function pageGlobals(): Record<string, unknown> {
  const mappings: Record<string, unknown> = {};
  const associate = (id: string, f: unknown) => {
    mappings[id.toUpperCase()] = f;
  };
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: "node" },
    location: { search: "", href: "https://localhost/" },
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener() {} },
    addEventListener() {},
    CustomFunctions: { _association: { mappings, onchange() {}, associate }, associate },
    CustomFunctionMappings: {},
  };
  window["window"] = window["self"] = window;
  return window;
}
