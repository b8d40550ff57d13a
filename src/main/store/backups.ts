import { join } from 'node:path';
import { Id } from '@shared/domain/identifier.ts';
import { CONTENT_IS_LOST } from './durable-adapter.ts';
import { makeFolderDurably, writeDurably } from './durable-write.ts';
import { decode } from './envelope.ts';
import type { FileSystem } from './file-system.ts';
import { type Generation, generationName, listGenerations, readGeneration } from './generations.ts';
import {
  backupsFolder,
  commissionsFolder,
  meetingsFolder,
  quarantineFolder,
  type StoreFile,
} from './layout.ts';
import { keepDamaged, moveAside } from './quarantine.ts';
import { keptMoments } from './retention.ts';
import { systemErrorCode } from './system-error.ts';

const isSame = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

/** Two generations of one millisecond need two names; a clock that was set back must not replace what is there. */
const freeMoment = (wanted: Date, taken: readonly Generation[]): Date => {
  const times = new Set(taken.map(({ at }) => at.getTime()));
  let time = wanted.getTime();
  while (times.has(time)) time += 1;
  return new Date(time);
};

/** The generation that holds exactly these bytes; null where only an older one does, or none. */
const newestIfSame = async (
  fileSystem: FileSystem,
  [newest]: readonly Generation[],
  bytes: Uint8Array,
): Promise<Generation | null> => {
  if (newest === undefined) return null;
  const held = await fileSystem.read(newest.path).catch(() => null);
  return held !== null && isSame(held, bytes) ? newest : null;
};

const prune = async (
  fileSystem: FileSystem,
  generations: readonly Generation[],
  now: Date,
): Promise<void> => {
  const kept = new Set(
    keptMoments(
      generations.map(({ at }) => at),
      now,
    ),
  );
  for (const { path, at } of generations) {
    if (kept.has(at)) continue;
    // One that cannot be removed takes some room and nothing else; the next time will try again.
    await fileSystem.remove(path).catch(() => undefined);
  }
};

/** The generations of the files of one store: how they are made and how they come back. */
export class Backups {
  constructor(
    private readonly directory: string,
    private readonly fileSystem: FileSystem,
    private readonly now: () => Date,
  ) {}

  /**
   * Guarantee: after it returns, what the file held is on disk as a generation of it, byte for byte; where the newest
   * one is the same, nothing is written. Older ones are thinned out, see `keptMoments`. A damaged file is not kept here,
   * for it would take the place of a good one: throws FileProblem. Rejects with the error of the operating system.
   */
  async keep<Data extends { id: Id }>(file: StoreFile<Data>): Promise<Generation> {
    const bytes = await this.fileSystem.read(file.path);
    decode(file, bytes);
    const present = await this.list(file);
    const same = await newestIfSame(this.fileSystem, present, bytes);
    if (same) return same;
    const at = freeMoment(this.now(), present);
    const path = join(file.generations, generationName(at));
    await makeFolderDurably(this.fileSystem, file.generations);
    await writeDurably(this.fileSystem, path, bytes);
    const made = { path, at };
    await prune(this.fileSystem, [made, ...present], this.now());
    return made;
  }

  /** All generations of a file, the newest first. Throws FileProblem where they cannot be listed. */
  list(file: StoreFile<unknown>): Promise<Generation[]> {
    return listGenerations(this.fileSystem, file);
  }

  /** The ids of all commissions, or of all meetings of one, that there are earlier states of, whether they are there or not. */
  async knownIds(commission: Id | null): Promise<Id[]> {
    const above = backupsFolder(this.directory);
    const folder = commission === null ? commissionsFolder(above) : meetingsFolder(above, commission);
    const entries = await this.fileSystem.list(folder).catch(() => []);
    return entries.map(({ name }) => name).filter((name) => Id.safeParse(name).success);
  }

  /** The content of a generation. Throws FileProblem. */
  async read<Data extends { id: Id }>(file: StoreFile<Data>, generation: Generation): Promise<Data> {
    return (await readGeneration(this.fileSystem, file, generation)).data;
  }

  /** A generation as it is on disk. Rejects with the error of the operating system. */
  bytes({ path }: Generation): Promise<Uint8Array> {
    return this.fileSystem.read(path);
  }

  /**
   * Puts these bytes, once written as this very file, in its place where it is damaged or missing; what is found there goes
   * into quarantine first. Guarantee: after it returns, the file is on disk; whenever it rejects, the file is as it was, or
   * what stood in its place is in quarantine.
   * Throws FileProblem where the bytes are no such file, or rejects with the error of the operating system.
   */
  async replaceDamagedBy<Data extends { id: Id }>(file: StoreFile<Data>, bytes: Uint8Array): Promise<void> {
    decode(file, bytes);
    const quarantine = quarantineFolder(this.directory);
    try {
      await keepDamaged(this.fileSystem, quarantine, file);
    } catch (error) {
      // What has no content to copy, such as a folder or a link that leads nowhere, is moved there itself.
      if (!CONTENT_IS_LOST.has(systemErrorCode(error) ?? '')) throw error;
      await moveAside(this.fileSystem, quarantine, file, this.now());
    }
    await makeFolderDurably(this.fileSystem, file.folder);
    await writeDurably(this.fileSystem, file.path, bytes);
  }
}
