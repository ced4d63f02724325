import { ZeroDenominatorError } from "../errors";
import { HOURS_A_YEAR } from "../hours";

const KW_PER_MW = 1000;

export interface Capacity {
  readonly itMw: number;
  readonly gpus: number;
  readonly gpuHours: number;
}

/**
 * How many GPUs a site's power carries, and the GPU-hours that they give in a year.
 *
 * @param mw At the meter that `pue` is stated for; IT power where `pue` is 1.
 * @param kwPerGpu IT power of a GPU with its share of host, network and storage.
 * @param pue Power usage effectiveness: site power ÷ IT power.
 */
export function capacity(mw: number, kwPerGpu: number, pue: number, utilization: number): Capacity {
  if (kwPerGpu === 0) throw new ZeroDenominatorError("kw_per_gpu is 0; GPU count is not defined.");
  const itMw = mw / pue;
  const gpus = (itMw * KW_PER_MW) / kwPerGpu;
  return { itMw, gpus, gpuHours: gpus * HOURS_A_YEAR * utilization };
}
