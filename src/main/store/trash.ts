import { dirname, join } from 'node:path';
import { Id } from '@shared/domain/identifier.ts';
import { isTemporaryName, makeFolderDurably, renameDurably, temporaryFor } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import { generationTime, stampOf } from './generations.ts';
import { commissionFile, meetingFile, type StoreFile, trashFolder } from './layout.ts';
import { systemErrorCode } from './system-error.ts';

/** How long what was thrown away can be taken back. */
export const TRASH_DAYS = 30;
const DAY = 24 * 3_600_000;

/** What was thrown away: a commission with all that is in it, or one meeting. */
export interface Trashed {
  /** The name of its folder: `20261125T220241123Z-<commission>.<meeting>`; no identifier holds a dot. */
  entry: string;
  deletedAt: Date;
  commission: Id;
  meeting: Id | null;
}

const ENTRY = /^(\d{8}T\d{9}Z)-([a-z0-9-]+)(?:\.([a-z0-9-]+))?$/;

/** What the folder of this name holds; null where it is none of the trash. */
export const trashedFrom = (entry: string): Trashed | null => {
  const [, stamp = '', commission, meeting = null] = ENTRY.exec(entry) ?? [];
  const deletedAt = generationTime(`${stamp}.json`);
  if (deletedAt === null || !Id.safeParse(commission).success) return null;
  if (meeting !== null && !Id.safeParse(meeting).success) return null;
  return { entry, deletedAt, commission: Id.parse(commission), meeting };
};

/** When it goes for good. */
export const goesOn = ({ deletedAt }: Trashed): Date => new Date(deletedAt.getTime() + TRASH_DAYS * DAY);

/** Whole folders that were taken out of the store, until their thirty days are over. */
export class Trash {
  private readonly folder: string;

  constructor(
    private readonly directory: string,
    private readonly fileSystem: FileSystem,
    private readonly now: () => Date,
  ) {
    this.folder = trashFolder(directory);
  }

  /**
   * Takes a meeting, or a commission (null), out of the store. Guarantee: after it returns that is on disk; whenever it
   * is interrupted or rejects, the folder is whole either in its place or in the trash. Rejects with the error of the
   * operating system.
   */
  async moveIn(commission: Id, meeting: Id | null): Promise<Trashed> {
    const taken = new Set((await this.list()).map(({ deletedAt }) => deletedAt.getTime()));
    let time = this.now().getTime();
    while (taken.has(time)) time += 1;
    const deletedAt = new Date(time);
    const name = meeting === null ? commission : `${commission}.${meeting}`;
    const trashed = { entry: `${stampOf(deletedAt)}-${name}`, deletedAt, commission, meeting };
    await makeFolderDurably(this.fileSystem, this.folder);
    await renameDurably(this.fileSystem, this.placeOf(trashed), join(this.folder, trashed.entry));
    return trashed;
  }

  /** Puts it back; its place must be free. Guarantees as above. */
  async moveOut(trashed: Trashed): Promise<void> {
    const place = this.placeOf(trashed);
    await makeFolderDurably(this.fileSystem, dirname(place));
    await renameDurably(this.fileSystem, join(this.folder, trashed.entry), place);
  }

  /** Everything in the trash, the latest first. Rejects with the error of the operating system. */
  async list(): Promise<Trashed[]> {
    try {
      const entries = await this.fileSystem.list(this.folder);
      return entries
        .flatMap(({ name, isFolder }) => (isFolder ? (trashedFrom(name) ?? []) : []))
        .sort((one, other) => other.deletedAt.getTime() - one.deletedAt.getTime());
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return [];
      throw error;
    }
  }

  /** A file of a thrown-away commission or meeting, where it stands now. */
  fileIn<Data>(trashed: Trashed, file: StoreFile<Data>): StoreFile<Data> {
    const folder = join(this.folder, trashed.entry);
    const name = file.name.slice(file.name.lastIndexOf('/') + 1);
    return { ...file, name: `trash/${trashed.entry}/${name}`, folder, path: join(folder, name) };
  }

  /**
   * Removes for good what has been here for thirty days, and what an interrupted removal left. Nothing goes whose time
   * lies in the future: then a clock is wrong. Rejects with the error of the operating system.
   */
  async sweep(): Promise<void> {
    const now = this.now();
    for (const trashed of await this.list()) {
      if (goesOn(trashed) > now) continue;
      const path = join(this.folder, trashed.entry);
      // Under another name first, so that an interrupted removal leaves nothing that looks whole.
      const leaving = temporaryFor(path);
      await renameDurably(this.fileSystem, path, leaving);
    }
    const leftovers = await this.fileSystem.list(this.folder).catch(() => []);
    for (const { name } of leftovers)
      if (isTemporaryName(name)) await this.fileSystem.remove(join(this.folder, name));
  }

  private placeOf({ commission, meeting }: Trashed): string {
    const { folder } =
      meeting === null
        ? commissionFile(this.directory, commission)
        : meetingFile(this.directory, commission, meeting);
    return folder;
  }
}
