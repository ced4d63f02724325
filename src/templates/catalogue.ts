import type { Template } from "./language/template";
import { backlogAndOffering } from "./models/backlog-and-offering";
import { computeLease } from "./models/compute-lease";
import { gpuFleet } from "./models/gpu-fleet";
import { leaseOrBuild } from "./models/lease-or-build";
import { neocloudComparables } from "./models/neocloud-comparables";

/** Every template, in the order a reader wants them. */
export const templates: readonly Template[] = [
  computeLease,
  leaseOrBuild,
  neocloudComparables,
  backlogAndOffering,
  gpuFleet,
];
