/** Milliseconds of the processor that a call takes, so that what else the machine does is not counted. */
export function timed(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The middle value, the upper of two. */
export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** The value below which so great a share lies, from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
