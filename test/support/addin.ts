import { catalogue } from "../../src/functions/catalogue";
import { catalogueFunction } from "../../src/workbench/engine/catalogue-function";
import type { Callable } from "../../src/workbench/engine/custom-function";
import type { Signature } from "../../src/workbench/engine/signature";
import type { CallRoute } from "../../src/workbench/host/functions/addin-functions";
import { type OfficeClient, openOffice } from "./office";

/** A workbook whose functions are the add-in's own, in Microsoft's runtime and not in the engine. */
export interface OfficeWithAddin extends OfficeClient {
  /** The functions as the engine calls them. */
  readonly callables: readonly Callable[];
  /** Waits until every function has answered and every value is current. */
  answered(): Promise<void>;
}

interface Options {
  /** What is between the engine and each function. */
  readonly wrap?: (callable: Callable) => Callable;
  /** The metadata that the host has of a function, where they are not those of its descriptor. */
  readonly metadata?: (signature: Signature) => Signature;
  /** How long the results of a message are under way, in milliseconds. */
  readonly resultDelay?: number;
}

export function openAddin(
  route: CallRoute,
  { wrap = same, metadata = same, resultDelay = 0 }: Options = {},
): OfficeWithAddin {
  const office = openOffice([], route);
  office.channel.resultDelay = resultDelay;
  const { engine, host } = office;
  associate(office);
  const callables = catalogue.map((f) =>
    wrap(host.functions.callable(metadata(catalogueFunction(f)))),
  );
  engine.register(callables);
  host.functions.ready();
  return { ...office, callables, answered: () => answered(office) };
}

function same<T>(value: T): T {
  return value;
}

type AddinFunction = (...args: unknown[]) => unknown;

let associations: ReadonlyMap<string, AddinFunction> | undefined;

/** What the script that ships associates; it is run once a test file. */
function shipped(): ReadonlyMap<string, AddinFunction> {
  const found = new Map<string, AddinFunction>();
  const associate = (id: string, f: AddinFunction) => found.set(id, f);
  Object.assign(globalThis, { CustomFunctions: { associate } });
  require("../../src/excel/runtime/associate");
  return found;
}

/** The script asks for `CustomFunctions` by its global name: a page gives its own before a function runs. */
function associate({ CustomFunctions }: OfficeClient): void {
  associations ??= shipped();
  for (const [id, f] of associations)
    CustomFunctions.associate(id, (...args: unknown[]) => {
      Object.assign(globalThis, { CustomFunctions });
      return f(...args);
    });
}

async function answered({ engine, host }: OfficeClient): Promise<void> {
  do {
    await engine.settle();
    await new Promise((resolve) => setTimeout(resolve, 20));
  } while (host.functions.pending > 0 || !engine.isSettled);
}
