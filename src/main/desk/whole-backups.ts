import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { BackupState, FoundArchive } from '@shared/contract/backup-calls.ts';
import { type BackupPlan, readPlan, writePlan } from '../store/archive/backup-plan.ts';
import { ArchiveProblem } from '../store/archive/read-archive.ts';
import { type ArchiveProgress, writeArchive } from '../store/archive/write-archive.ts';
import { plainReason, systemErrorCode } from '../store/system-error.ts';
import { CallFailure, fail } from './call-failure.ts';
import type { DeskContext } from './context.ts';
import type { DeskPorts } from './ports.ts';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

/** Why a backup was not made, in plain words; throws again what is a fault of the program. */
const reasonOf = (error: unknown): string => {
  if (error instanceof ArchiveProblem) return error.message;
  if (systemErrorCode(error) === 'ENOENT') return 'the folder is not there; is the disk connected?';
  return plainReason(error);
};

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Backups of the whole store: when they are due, and how it stands with them. */
export class WholeBackups {
  private plan: Promise<BackupPlan> | null = null;
  private failure: BackupState['failure'] = null;
  private underWay: { progress: ArchiveProgress; stop: AbortController; done: Promise<void> } | null = null;

  constructor(
    private readonly context: DeskContext,
    private readonly ports: DeskPorts,
  ) {}

  async state(): Promise<BackupState> {
    const { store, keeper } = this.context;
    const { folder, lastMade } = await this.readPlan();
    const due = lastMade === null ? this.ports.now() : new Date(Date.parse(lastMade.at) + WEEK);
    return {
      storeDirectory: store.directory,
      folder,
      hasFolderDialog: this.ports.chooseFolder !== undefined,
      lastMade,
      nextDue: folder === null ? null : due.toISOString(),
      failure: this.failure,
      running: this.underWay && { ...this.underWay.progress },
      generationProblem: keeper.problem,
    };
  }

  /** The chosen folder. Throws CallFailure where there is none. */
  async folder(): Promise<string> {
    return (await this.readPlan()).folder ?? fail('bad-folder', 'no folder has been chosen yet');
  }

  /** Remembers where backups go, or that none are made. Rejects with the error of the operating system. */
  async choose(folder: string | null): Promise<void> {
    const plan = await this.readPlan();
    // What was made elsewhere does not stand in the new folder.
    const lastMade = plan.folder === folder ? plan.lastMade : null;
    await this.writePlan({ ...plan, folder, lastMade });
    this.failure = null;
  }

  /**
   * Makes one now; where one is being made, waits for that. Resolves whether it went well or not: see `state`. Throws
   * CallFailure where no folder has been chosen.
   */
  make(): Promise<void> {
    if (this.underWay === null) {
      const stop = new AbortController();
      const progress = { done: 0, total: 0 };
      const done = this.attempt(stop.signal, progress).finally(() => {
        this.underWay = null;
      });
      this.underWay = { progress, stop, done };
    }
    return this.underWay.done;
  }

  /** Makes the weekly one where its time has come; after a failure again every hour. Never rejects. */
  async makeIfDue(): Promise<void> {
    const { folder, lastMade } = await this.readPlan();
    const now = this.ports.now().getTime();
    if (folder === null || this.underWay) return;
    // A time in the future was written by a wrong clock.
    const sinceLast = lastMade === null ? WEEK : Math.abs(now - Date.parse(lastMade.at));
    const sinceFailure = this.failure === null ? HOUR : Math.abs(now - Date.parse(this.failure.at));
    if (sinceLast >= WEEK && sinceFailure >= HOUR) await this.make();
  }

  cancel(): void {
    this.underWay?.stop.abort();
  }

  /** The ZIP files in the chosen folder, the newest first; none where it cannot be read. */
  async archives(): Promise<FoundArchive[]> {
    const folder = await this.folder();
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.zip'));
    const found = await Promise.all(
      names.map(async (file): Promise<FoundArchive[]> => {
        const about = await stat(join(folder, file)).catch(() => null);
        if (about === null || !about.isFile()) return [];
        return [{ file, madeAt: about.mtime.toISOString(), bytes: about.size }];
      }),
    );
    return found.flat().sort((one, other) => other.madeAt.localeCompare(one.madeAt));
  }

  private async attempt(signal: AbortSignal, progress: ArchiveProgress): Promise<void> {
    const { store, documents } = this.context;
    const { now } = this.ports;
    try {
      const folder = await this.folder();
      // What cannot be saved stays in memory; what is on disk is worth a backup all the same.
      await documents.saveAll().catch(() => undefined);
      const made = await writeArchive(store.directory, folder, {
        fileSystem: store.fileSystem,
        now,
        signal,
        onProgress: (reached) => Object.assign(progress, reached),
      });
      const lastMade = {
        at: made.madeAt.toISOString(),
        file: basename(made.path),
        files: made.files,
        bytes: made.bytes,
      };
      await this.writePlan({ ...(await this.readPlan()), lastMade });
      this.failure = null;
    } catch (error) {
      if (error instanceof CallFailure) throw error;
      if (!isAbort(error)) this.failure = { at: now().toISOString(), reason: reasonOf(error) };
    }
  }

  private readPlan(): Promise<BackupPlan> {
    const { store } = this.context;
    this.plan ??= readPlan(store.fileSystem, store.directory);
    return this.plan;
  }

  private async writePlan(plan: BackupPlan): Promise<void> {
    const { store } = this.context;
    await writePlan(store.fileSystem, store.directory, plan);
    this.plan = Promise.resolve(plan);
  }
}
