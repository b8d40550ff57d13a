import type { Id } from '@shared/domain/identifier.ts';
import type { Backups } from '../store/backups.ts';
import { FileProblem } from '../store/file-problem.ts';
import type { Generation } from '../store/generations.ts';
import type { StoreFile } from '../store/layout.ts';
import { NotSaved, type Saved } from '../store/stored-document.ts';
import { plainReason } from '../store/system-error.ts';
import { createTurns } from './turns.ts';

/** The least time between two generations that one stretch of work leaves. */
const BETWEEN = 10 * 60_000;

/** A file that is held in memory. */
export interface OpenFile {
  file: StoreFile<{ id: Id }>;
  document: { readonly lastSaved: Saved };
}

/**
 * Sees to it that work leaves generations behind: of every file as it was before work on it began, which is also before
 * a newer version of the program writes it, and then every ten minutes. It reads what saving has left on disk, so saving
 * neither knows of it nor waits for it.
 */
export class BackupKeeper {
  private readonly inTurn = createTurns();
  private readonly begun = new Map<string, Promise<void>>();
  /** What of each file is in its newest generation, by the name of the file; null where it could not be kept. */
  private readonly kept = new Map<string, { revision: number | null; at: number }>();
  private readonly problems = new Map<string, string>();

  constructor(
    private readonly backups: Backups,
    private readonly now: () => Date,
    /** Nothing is written where the store is only read. */
    private readonly isReadOnly: () => boolean,
  ) {}

  /** Why a generation could not be made, in plain words; null where all could. */
  get problem(): string | null {
    return [...this.problems.values()][0] ?? null;
  }

  /** Keeps the file as it is, the first time that work on it begins. Never rejects. */
  beforeWork(open: OpenFile): Promise<void> {
    // Work has not begun: it may once the store is ours.
    if (this.isReadOnly()) return Promise.resolve();
    const { name } = open.file;
    const begun = this.begun.get(name) ?? this.attempt(open);
    this.begun.set(name, begun);
    return begun;
  }

  /** Keeps what has been saved since, where the last time is ten minutes ago; at the end of work in any case. Never rejects. */
  async duringWork(openFiles: Iterable<OpenFile>, isEnd = false): Promise<void> {
    for (const open of openFiles) {
      const kept = this.kept.get(open.file.name);
      // One that nobody has begun to work on holds what it held.
      if (kept === undefined || kept.revision === open.document.lastSaved.revision) continue;
      const passed = Math.abs(this.now().getTime() - kept.at);
      if (isEnd || kept.revision === null || passed >= BETWEEN) await this.attempt(open);
    }
  }

  /** Keeps the file as it is on disk now. Throws NotSaved with the reason why that is not possible, or FileProblem. */
  async keepNow({ file, document }: OpenFile): Promise<Generation> {
    try {
      return await this.inTurn(async () => {
        const { revision } = document.lastSaved;
        const made = await this.backups.keep(file);
        this.kept.set(file.name, { revision, at: this.now().getTime() });
        this.problems.delete(file.name);
        return made;
      });
    } catch (error) {
      if (error instanceof FileProblem) throw error;
      throw new NotSaved(`${file.name} could not be kept: ${plainReason(error)}`, { cause: error });
    }
  }

  /** Knows nothing any more of the files below this path: they have left their place. */
  forget(path: string): void {
    for (const names of [this.begun, this.kept, this.problems])
      for (const name of names.keys()) if (name.startsWith(`${path}/`)) names.delete(name);
  }

  private async attempt(open: OpenFile): Promise<void> {
    if (this.isReadOnly()) return;
    const { name } = open.file;
    try {
      await this.keepNow(open);
    } catch (error) {
      // A damaged file is told of where it is read.
      if (error instanceof NotSaved) this.problems.set(name, error.reason);
      else if (!(error instanceof FileProblem)) throw error;
      this.kept.set(name, { revision: null, at: this.now().getTime() });
    }
  }
}
