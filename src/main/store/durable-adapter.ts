import type { Id } from '@shared/domain/identifier.ts';
import type { Adapter } from 'lowdb';
import { writeDurably } from './durable-write.ts';
import { decode, encode, type Versioned } from './envelope.ts';
import { FileProblem, NotFound } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import { keepOlderVersion } from './keep-older-version.ts';
import type { StoreFile } from './layout.ts';
import { HELD_ELSEWHERE, NotSaved } from './stored-document.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

/** No readable content stands there. Any other error may pass, and the file be as it was. */
export const CONTENT_IS_LOST = new Set(['ENOENT', 'EISDIR', 'EFBIG', 'ELOOP', 'ENOTSUP']);

/** What a store lets its files know about writing. */
export interface WriteOptions {
  now: () => Date;
  /** Whether the store is ours to write to. */
  mayWrite: () => Promise<boolean>;
}

/** Connects lowdb with one file of the store. */
export class DurableAdapter<Data extends { id: Id }> implements Adapter<Versioned<Data>> {
  private hasWritten = false;

  constructor(
    private readonly fileSystem: FileSystem,
    private readonly file: StoreFile<Data>,
    private readonly options: WriteOptions,
  ) {}

  /**
   * Throws FileProblem or NotFound. Never answers null: lowdb would then take its default for the content of a missing file.
   */
  async read(): Promise<Versioned<Data>> {
    return decode(this.file, await this.readBytes());
  }

  /**
   * Guarantee: returns when this content is on disk; see `writeDurably`. What an older version of Commission Desk wrote
   * there is on disk as a generation before that. Throws NotSaved where the store is held by somebody else.
   */
  async write(content: Versioned<Data>): Promise<void> {
    const { now, mayWrite } = this.options;
    if (!(await mayWrite())) throw new NotSaved(HELD_ELSEWHERE);
    if (!this.hasWritten) await keepOlderVersion(this.fileSystem, this.file, now());
    await writeDurably(this.fileSystem, this.file.path, () => encode(this.file.kind, content));
    this.hasWritten = true;
  }

  private async readBytes(): Promise<Uint8Array> {
    try {
      return await this.fileSystem.read(this.file.path);
    } catch (error) {
      const reason = plainReason(error);
      const code = systemErrorCode(error) ?? '';
      if (code === 'ENOENT' && !(await this.folderExists()))
        throw new NotFound(this.file.expected.id, { cause: error });
      throw new FileProblem(
        {
          code: 'unreadable',
          file: this.file.name,
          reason: `cannot be read: ${reason}`,
          isDamage: CONTENT_IS_LOST.has(code),
        },
        { cause: error },
      );
    }
  }

  /** Folders appear together with their files, so a folder without one of them has lost it. */
  private folderExists(): Promise<boolean> {
    return this.fileSystem.list(this.file.folder).then(
      () => true,
      () => false,
    );
  }
}
