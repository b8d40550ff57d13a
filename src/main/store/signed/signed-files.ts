import { createHash, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Id } from '@shared/domain/identifier.ts';
import type { FiledFile } from '@shared/domain/seal.ts';
import { createFolderDurably, makeFolderDurably, renameDurably } from '../durable-write.ts';
import { FileProblem } from '../file-problem.ts';
import type { FileSystem, FolderEntry } from '../file-system.ts';
import { meetingFile } from '../layout.ts';
import { HELD_ELSEWHERE, NotSaved } from '../stored-document.ts';
import { plainReason, systemErrorCode } from '../system-error.ts';

/** The folder of a meeting that holds what was signed. */
export const SIGNED_FOLDER = 'signed';
/** The folder in it for scans of signed copies. */
export const SCANS_FOLDER = 'scans';

/** The folder in it for the rectification note of this number. */
export const noteFolder = (number: number): string => `rectification-${number}`;

/** A file that was made and is to be filed. */
export interface MadeFile {
  name: string;
  bytes: Uint8Array;
}

/** Larger than any scan that is taken in. */
const LARGEST_FILED = 256 * 1024 * 1024;

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What a seal keeps of a file. */
export const filedFile = ({ name, bytes }: MadeFile): FiledFile => ({
  name,
  sha256: sha256Of(bytes),
  size: bytes.length,
});

/** What of the store is needed to reach the signed files of a meeting. */
export interface StorePlace {
  directory: string;
  fileSystem: FileSystem;
  /** Whether the store is ours to write to at this moment. */
  mayWrite(): Promise<boolean>;
}

/** The folder `signed` of one meeting, or a folder in it. */
export class SignedFiles {
  readonly folder: string;
  /** Path inside the store, with `/` on every system. */
  readonly name: string;

  constructor(
    private readonly place: StorePlace,
    private readonly commission: Id,
    private readonly meeting: Id,
    private readonly part: string | null = null,
  ) {
    const file = meetingFile(place.directory, commission, meeting);
    const parts = part === null ? [SIGNED_FOLDER] : [SIGNED_FOLDER, part];
    this.folder = join(file.folder, ...parts);
    this.name = [file.name.slice(0, file.name.lastIndexOf('/')), ...parts].join('/');
  }

  get fileSystem(): FileSystem {
    return this.place.fileSystem;
  }

  /** A folder in this one. */
  within(part: string): SignedFiles {
    return new SignedFiles(this.place, this.commission, this.meeting, part);
  }

  /**
   * Files all of these. Guarantee: after it returns they are on disk; at no moment is there a folder that lacks one of
   * them. Rejects with the error of the operating system, also where the folder holds something already, or NotSaved.
   */
  async fileTogether(files: readonly MadeFile[]): Promise<void> {
    await this.refuseLost();
    await createFolderDurably(this.place.fileSystem, this.folder, files);
  }

  /** What the folder holds; nothing where there is none. Throws FileProblem. */
  async entries(): Promise<FolderEntry[]> {
    try {
      return await this.place.fileSystem.list(this.folder);
    } catch (error) {
      if (systemErrorCode(error) === 'ENOENT') return [];
      throw this.problem('', `cannot be listed: ${plainReason(error)}`, error);
    }
  }

  /** Whether there is such a folder at all. */
  async exists(): Promise<boolean> {
    try {
      await this.place.fileSystem.list(this.folder);
      return true;
    } catch {
      return false;
    }
  }

  /** The bytes of a file as they were filed. Throws FileProblem where a single one is missing or changed. */
  async read({ name, sha256, size }: FiledFile): Promise<Uint8Array> {
    const bytes = await this.place.fileSystem
      .read(join(this.folder, name), LARGEST_FILED)
      .catch((error: unknown) => {
        throw systemErrorCode(error) === 'ENOENT'
          ? this.problem(name, 'was filed at signature and is missing', error)
          : this.problem(name, `cannot be read: ${plainReason(error)}`, error);
      });
    if (bytes.length !== size)
      throw this.problem(
        name,
        `was changed after signature: it has ${bytes.length} bytes instead of ${size}`,
      );
    if (sha256Of(bytes) !== sha256)
      throw this.problem(name, 'was changed after signature: its checksum is another one');
    return bytes;
  }

  /** Takes the folder away for good, where there is one. */
  async discard(): Promise<void> {
    await this.refuseLost();
    if (await this.exists()) await this.place.fileSystem.remove(this.folder);
  }

  /**
   * Moves what stands here into the trash of the store, in one step; nothing where nothing does. Rejects with the error
   * of the operating system, or NotSaved.
   */
  async moveToTrash(): Promise<void> {
    await this.refuseLost();
    if (!(await this.exists())) return;
    const { directory, fileSystem } = this.place;
    const trash = join(directory, 'trash');
    await makeFolderDurably(fileSystem, trash);
    const words = [this.commission, this.meeting, SIGNED_FOLDER, ...(this.part === null ? [] : [this.part])];
    const entry = `${words.join('.')}.${randomUUID().slice(0, 8)}`;
    await renameDurably(fileSystem, this.folder, join(trash, entry));
  }

  /**
   * Printing a record and taking in a scan last long enough for a computer to fall asleep and lose the store; what is
   * filed here then is no longer ours. Throws NotSaved.
   */
  async refuseLost(): Promise<void> {
    if (!(await this.place.mayWrite())) throw new NotSaved(HELD_ELSEWHERE);
  }

  private problem(name: string, reason: string, cause?: unknown): FileProblem {
    const file = name === '' ? this.name : `${this.name}/${name}`;
    return new FileProblem({ code: 'unreadable', file, reason }, { cause });
  }
}
