import type { Id } from '@shared/domain/identifier.ts';
import type { Adapter } from 'lowdb';
import { writeDurably } from './durable-write.ts';
import { decode, encode, type Versioned } from './envelope.ts';
import { FileProblem, NotFound } from './file-problem.ts';
import type { FileSystem } from './file-system.ts';
import type { StoreFile } from './layout.ts';
import { plainReason, systemErrorCode } from './system-error.ts';

/** Connects lowdb with one file of the store. */
export class DurableAdapter<Data extends { id: Id }> implements Adapter<Versioned<Data>> {
  constructor(
    private readonly fileSystem: FileSystem,
    private readonly file: StoreFile<Data>,
  ) {}

  /**
   * Throws FileProblem or NotFound. Never answers null: lowdb would then take its default for the content of a missing file.
   */
  async read(): Promise<Versioned<Data>> {
    return decode(this.file, await this.readBytes());
  }

  /** Guarantee: returns when this content is on disk; see `writeDurably`. */
  write(content: Versioned<Data>): Promise<void> {
    return writeDurably(this.fileSystem, this.file.path, () => encode(this.file.kind, content));
  }

  private async readBytes(): Promise<Uint8Array> {
    try {
      return await this.fileSystem.read(this.file.path);
    } catch (error) {
      const reason = plainReason(error);
      if (systemErrorCode(error) === 'ENOENT' && !(await this.folderExists()))
        throw new NotFound(this.file.expected.id, { cause: error });
      throw new FileProblem(
        { code: 'unreadable', file: this.file.name, reason: `cannot be read: ${reason}` },
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
