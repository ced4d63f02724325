import { type Events, isEventName } from "../events";
import { HostError } from "./host-error";
import type { HostObject } from "./host-object";

/** Where the handlers of an object are kept; see {@link EventSource}. */
export const handlers: unique symbol = Symbol("handlers");

/** An object whose events an add-in can hear: a sheet, or all sheets. */
export interface EventSource {
  /** `target` is what handlers name: a sheet's id, or that of all sheets. */
  [handlers](): { readonly events: Events; readonly target: string };
}

const REGISTRATION = /^_(Register|Unregister)(?:Event)?([A-Z][A-Za-z]+?)(?:Event)?$/;

/**
 * Office.js registers a handler by calling `_RegisterDataChangedEvent` on the object.
 *
 * @returns False where the method is none of these.
 * @throws HostError ApiNotFound for an event that the host does not raise.
 */
export function register(object: HostObject, method: string): boolean {
  const [, action, name] = REGISTRATION.exec(method) ?? [];
  if (!name) return false;
  if (!isEventSource(object) || !isEventName(name))
    throw new HostError("ApiNotFound", `The workbench raises no ${name} on ${object.type}.`);
  const { events, target } = object[handlers]();
  if (action === "Register") events.add(name, target);
  else events.remove(name, target);
  return true;
}

function isEventSource(object: HostObject): object is HostObject & EventSource {
  return handlers in object;
}
