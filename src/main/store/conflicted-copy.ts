import { FILE_KINDS } from './file-kind.ts';

const STEMS = FILE_KINDS.map(({ name }) => name);

/** `(1)`, `(Anna's conflicted copy 2026-01-02)`, `.sync-conflict-20260102-101112-ABCDEFG` */
const MADE_BY_CLOUDS = /\(\d+\)|\(.*conflict.*\)|\.sync-conflict-/i;

/**
 * Whether a file or folder of this name was made by a program that keeps a folder on several computers, out of two
 * versions of one: Dropbox, Nextcloud, Google Drive, Syncthing, and OneDrive (`meeting-OFFICE-PC.json`).
 */
export const isConflictedCopy = (name: string): boolean =>
  MADE_BY_CLOUDS.test(name) ||
  STEMS.some((stem) => name.startsWith(stem) && /^[ -].*\.json$/.test(name.slice(stem.length)));
