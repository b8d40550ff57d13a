import { join } from 'node:path';
import { z } from 'zod';
import { makeFolderDurably, writeDurably } from '../durable-write.ts';
import type { FileSystem } from '../file-system.ts';
import { backupsFolder } from '../layout.ts';

/** Where whole backups of a store go, and which was made last. */
const BackupPlan = z.strictObject({
  format: z.literal('commission-desk/backup-plan'),
  version: z.literal(1),
  folder: z.string().nullable(),
  lastMade: z
    .strictObject({ at: z.iso.datetime(), file: z.string(), files: z.int(), bytes: z.int() })
    .nullable(),
});
export type BackupPlan = z.infer<typeof BackupPlan>;

export const NO_PLAN: BackupPlan = {
  format: 'commission-desk/backup-plan',
  version: 1,
  folder: null,
  lastMade: null,
};

/** Among the backups, not in the store: a store that is restored elsewhere must not write into the same folder. */
const planPath = (directory: string): string => join(backupsFolder(directory), 'plan.json');

/** The plan of a store. One that is missing or cannot be read is none: the window then says that no folder is chosen. */
export const readPlan = async (fileSystem: FileSystem, directory: string): Promise<BackupPlan> => {
  try {
    const text = Buffer.from(await fileSystem.read(planPath(directory))).toString('utf8');
    return BackupPlan.parse(JSON.parse(text));
  } catch {
    return NO_PLAN;
  }
};

/** Guarantee: after it returns, the plan is on disk. Rejects with the error of the operating system. */
export const writePlan = async (
  fileSystem: FileSystem,
  directory: string,
  plan: BackupPlan,
): Promise<void> => {
  await makeFolderDurably(fileSystem, backupsFolder(directory));
  await writeDurably(fileSystem, planPath(directory), Buffer.from(`${JSON.stringify(plan, null, 2)}\n`));
};
