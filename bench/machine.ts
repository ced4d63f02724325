import { cpus, loadavg } from "node:os";

/** What a run was made on, in words; asked before it, so that the load is that of others. */
export function machine(): string {
  const [model = "unknown"] = cpus().map((cpu) => cpu.model);
  const load = (loadavg()[0] as number).toFixed(1);
  return `Node ${process.version} on ${process.platform}, ${cpus().length} cores (${model}), with a load average of ${load} when it began`;
}
