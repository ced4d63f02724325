import { HostError } from "../protocol/host-error";

/**
 * A colour as it is given: `#RRGGBB`. Excel takes the names of HTML's colours too; nothing here uses
 * them.
 *
 * @throws HostError InvalidArgument for anything else.
 */
export function givenColor(color: unknown): string {
  if (typeof color === "string" && /^#[0-9a-f]{6}$/i.test(color)) return color;
  throw new HostError("InvalidArgument", `${String(color)} is no colour: give it as #RRGGBB.`);
}
