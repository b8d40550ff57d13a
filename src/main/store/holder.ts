import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { z } from 'zod';
import { systemErrorCode } from './system-error.ts';

/** Who holds a store: one process on one computer. */
const Holder = z.object({
  host: z.string(),
  process: z.int().positive(),
  /** Tells the process from another one that got its number later; null where the system does not say. */
  started: z.string().nullable().default(null),
  since: z.iso.datetime(),
});
export type Holder = z.infer<typeof Holder>;

/** When a process of this computer was started, in whatever form; null where there is none or the system does not say. */
const startOf = async (process_: number): Promise<string | null> => {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const line = await readFile(`/proc/${process_}/stat`, 'utf8');
    // The name of the program, in brackets, may hold spaces; the start is the 20th word after it.
    return `${boot.trim()} ${line.slice(line.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return null;
  }
};

/** This process as a holder. */
export const thisProcess = async (): Promise<Holder> => ({
  host: hostname(),
  process: process.pid,
  started: await startOf(process.pid),
  since: new Date().toISOString(),
});

/** Who wrote this into a lock; null where it cannot be read. */
export const holderFrom = (text: string): Holder | null => {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

const isRunning = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // A process of another user may not be signalled, but it is there.
    return systemErrorCode(error) === 'EPERM';
  }
};

/** Whether the holder is known to have ended. Of a process of another computer this cannot be known. */
export const hasEnded = async ({ host, process: process_, started }: Holder): Promise<boolean> => {
  if (host !== hostname()) return false;
  if (!isRunning(process_)) return true;
  const start = await startOf(process_);
  return started !== null && start !== null && started !== start;
};
