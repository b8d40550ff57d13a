/** A file that has just been created and is being written. */
export interface NewFile {
  /** Writes all of `bytes` at the end. */
  write(bytes: Uint8Array): Promise<void>;
  /** Returns when the content is on the disk itself. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export interface FolderEntry {
  name: string;
  isFolder: boolean;
}

/** What tells without reading whether a file is still the one it was. */
export interface FileStamp {
  /** Size, inode and the times of modification and of change: equal only where none of them differs. */
  stamp: string;
  /** The later of these times, in milliseconds of the file system's clock. */
  changedAt: number;
}

/**
 * Everything the store asks of the operating system. Paths are absolute. Each call rejects with an error that has
 * a `code` such as `ENOENT` or `ENOSPC`.
 */
export interface FileSystem {
  /** The content of a file; `EFBIG` where it is larger than `largest` bytes, usually than any file that a store works with. */
  read(path: string, largest?: number): Promise<Uint8Array>;
  modifiedAt(path: string): Promise<Date>;
  /** Gives a file a new time of change, which takes no room on the disk. */
  touch(path: string): Promise<void>;
  stamp(path: string): Promise<FileStamp>;
  list(folder: string): Promise<FolderEntry[]>;
  /** Creates a file that does not exist yet: `EEXIST` where it does. */
  create(path: string): Promise<NewFile>;
  /** Creates one folder in an existing one: `EEXIST` where it is there already. */
  makeFolder(path: string): Promise<void>;
  /** Puts `from` in the place of `to` in one step. */
  rename(from: string, to: string): Promise<void>;
  /** Returns when the names in `folder` are on the disk itself. */
  syncFolder(folder: string): Promise<void>;
  /** Removes a file or a folder with all that is in it. */
  remove(path: string): Promise<void>;
  pause(milliseconds: number): Promise<void>;
}
