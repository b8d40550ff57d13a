/** What a benchmark suite finds out, with the bare limit of the machine measured in the same run. */
export interface Measurement {
  name: string;
  value: number;
  unit: string;
  /** What the part that nobody can avoid takes, in the same unit; null where there is no such part. */
  limit: number | null;
  /** What is promised: the most that the value, or its ratio to `limit`, may be. */
  bound?: { of: 'value' | 'ratio'; most: number };
}

/** How long `task` takes, in milliseconds. */
export const millisecondsOf = async (task: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await task();
  return performance.now() - start;
};

/** The middle one of the values: a single slow turn of the disk does not move it. */
export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
