import { backlogAndOffering } from "./backlog-and-offering";
import { computeLease } from "./compute-lease";
import { gpuFleet } from "./gpu-fleet";
import { leaseOrBuild } from "./lease-or-build";
import { neocloudComparables } from "./neocloud-comparables";
import type { Template } from "./template";

/** Every template, in the order a reader wants them. */
export const templates: readonly Template[] = [
  computeLease,
  leaseOrBuild,
  neocloudComparables,
  backlogAndOffering,
  gpuFleet,
];
