import { LANDLORD_CUES } from "./landlord-cues";
import type { Mention } from "./mentions";
import type { RoleCue, Roles } from "./role-cue";
import { TENANT_CUES } from "./tenant-cues";
import { THIRD_PARTY_CUES } from "./third-party-cues";

const CUES: readonly RoleCue[] = [...TENANT_CUES, ...LANDLORD_CUES, ...THIRD_PARTY_CUES];

const REACH = 110;

/** What the words around a name say of its part in the deal. */
export function rolesAround({ plain, start, end }: Mention): Roles {
  const roles: Roles = { lessor: 0, lessee: 0, guarantor: 0, other: 0 };
  const before = plain.slice(Math.max(0, start - REACH), start);
  const behind = plain.slice(end, end + REACH);
  for (const { role, where, words, weight } of CUES) {
    if (words.test(where === "before" ? before : behind)) roles[role] += weight;
  }
  return roles;
}
