import { dirname, sep } from 'node:path';
import type { FileSystem } from '../../src/main/store/file-system.ts';
import { systemError } from './recording-file-system.ts';

/** What a power cut may leave of content that was written but not synced. */
export const REMAINS = ['old', 'empty', 'nul', 'half', 'full'] as const;
export type Remains = (typeof REMAINS)[number];

/** Content by number; `synced` is what the disk itself holds. */
interface Content {
  synced: Uint8Array;
  written: Uint8Array;
}

type FolderOperation =
  | { type: 'file'; path: string; content: number }
  | { type: 'folder'; path: string }
  | { type: 'rename'; path: string; to: string }
  | { type: 'remove'; path: string };

/** Path → the number of its content; null for a folder. */
type Names = Map<string, number | null>;

/** Everything that decides what a power cut at this moment may leave. */
interface Moment {
  durable: Names;
  /** Not on the disk yet: any number of them, from the first on, may get there. */
  pending: FolderOperation[];
  contents: Content[];
}

const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);

const carryOut = (names: Names, operation: FolderOperation): void => {
  const inside = [...names].filter(([path]) => isIn(path, operation.path));
  if (operation.type === 'file') names.set(operation.path, operation.content);
  else if (operation.type === 'folder') names.set(operation.path, null);
  else {
    for (const [path] of inside) names.delete(path);
    if (operation.type === 'rename')
      for (const [path, node] of inside) names.set(operation.to + path.slice(operation.path.length), node);
  }
};

const touches = (operation: FolderOperation, folder: string): boolean =>
  dirname(operation.path) === folder || ('to' in operation && dirname(operation.to) === folder);

const remainsOf = ({ synced, written }: Content, remains: Remains): Uint8Array =>
  synced === written
    ? synced
    : {
        old: () => synced,
        empty: () => new Uint8Array(),
        nul: () => new Uint8Array(written.length),
        half: () => written.subarray(0, written.length / 2),
        full: () => written,
      }[remains]();

/**
 * A disk in memory that knows of every moment what a power cut would leave: names reach it in order but no sooner than
 * their folder is synced, content in any of five forms until its file is synced. Syncs that `ignores` names, counted
 * from 0, do nothing.
 */
export class CrashingDisk {
  /** One for every call, as it was after it. */
  readonly moments: Moment[] = [];
  private names: Names;
  private durable: Names;
  private pending: FolderOperation[] = [];
  private readonly contents: Content[];
  private syncs = 0;

  constructor(
    names: Names = new Map(),
    contents: Content[] = [],
    private readonly ignores: (sync: number) => boolean = () => false,
  ) {
    this.names = new Map(names);
    this.durable = new Map(names);
    this.contents = contents;
  }

  /** How many syncs there were. */
  get syncCount(): number {
    return this.syncs;
  }

  /** The same disk with everything on it that was written, and nothing remembered. */
  settled(ignores?: (sync: number) => boolean): CrashingDisk {
    return new CrashingDisk(
      this.names,
      this.contents.map(({ written }) => ({ synced: written, written })),
      ignores,
    );
  }

  /** Every disk that a power cut at this moment may leave. */
  static *after({ durable, pending, contents }: Moment): Generator<CrashingDisk> {
    const isWritten = contents.every(({ synced, written }) => synced === written);
    for (let count = 0; count <= pending.length; count += 1) {
      const names = new Map(durable);
      for (const operation of pending.slice(0, count)) carryOut(names, operation);
      for (const remains of isWritten ? (['full'] as const) : REMAINS)
        yield new CrashingDisk(
          names,
          contents.map((content) => {
            const left = remainsOf(content, remains);
            return { synced: left, written: left };
          }),
        );
    }
  }

  readonly fileSystem: FileSystem = {
    read: async (path) => {
      const node = this.nodeAt(path);
      if (node === null) throw systemError('EISDIR');
      return this.contents[node]?.written ?? new Uint8Array();
    },
    modifiedAt: async () => new Date(0),
    touch: async () => undefined,
    stamp: async () => ({ stamp: '', changedAt: 0 }),
    list: async (folder) => {
      if (this.nodeAt(folder) !== null) throw systemError('ENOTDIR');
      return [...this.names]
        .filter(([path]) => dirname(path) === folder && path !== folder)
        .map(([path, node]) => ({ name: path.slice(folder.length + 1), isFolder: node === null }));
    },
    create: async (path) => {
      if (this.names.has(path)) throw systemError('EEXIST');
      this.nodeAt(dirname(path));
      const content: Content = { synced: new Uint8Array(), written: new Uint8Array() };
      this.perform({ type: 'file', path, content: this.contents.push(content) - 1 });
      return {
        write: async (bytes) => {
          content.written = Buffer.concat([content.written, bytes]);
          this.remember();
        },
        sync: async () => {
          if (!this.ignores(this.syncs++)) content.synced = content.written;
          this.remember();
        },
        close: async () => this.remember(),
      };
    },
    makeFolder: async (path) => {
      if (this.names.has(path)) throw systemError('EEXIST');
      this.nodeAt(dirname(path));
      this.perform({ type: 'folder', path });
    },
    rename: async (path, to) => {
      this.nodeAt(path);
      this.nodeAt(dirname(to));
      this.perform({ type: 'rename', path, to });
    },
    syncFolder: async (folder) => {
      if (!this.ignores(this.syncs++)) {
        for (const operation of this.pending)
          if (touches(operation, folder)) carryOut(this.durable, operation);
        this.pending = this.pending.filter((operation) => !touches(operation, folder));
      }
      this.remember();
    },
    remove: async (path) => {
      this.nodeAt(path);
      this.perform({ type: 'remove', path });
    },
    pause: async () => undefined,
  };

  /** The number of the content at a path, null for a folder. The root is always there. */
  private nodeAt(path: string): number | null {
    if (dirname(path) === path) return null;
    const node = this.nodeAt(dirname(path)) === null ? this.names.get(path) : undefined;
    if (node === undefined) throw systemError('ENOENT');
    return node;
  }

  private perform(operation: FolderOperation): void {
    carryOut(this.names, operation);
    this.pending.push(operation);
    this.remember();
  }

  private remember(): void {
    this.moments.push({
      durable: new Map(this.durable),
      pending: [...this.pending],
      contents: this.contents.map((content) => ({ ...content })),
    });
  }
}
