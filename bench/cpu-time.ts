/** Microseconds of processor time that this process has used, garbage collection included. */
export function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
