import type { Delivery, Notice } from '@shared/contract/calls.ts';
import type { Printers } from '../export/filed-originals.ts';

/** A file that was made for somebody. */
export interface ExportedFile {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

/** What the desk needs of the shell it runs in. */
export interface DeskPorts {
  /** Takes a file to whoever asked for it, by a save dialog or a download. */
  deliver(file: ExportedFile): Promise<Delivery>;
  /** Tells the user something outside the window. A shell that has nothing but its window leaves it out. */
  notify?(notice: Notice): void;
  now(): Date;
  /** Make the files that are signed, in place of the desk's own. */
  printers?: Printers;
  /** Asks for a folder by a dialog; undefined where the user thinks better of it. Left out by a shell that has none. */
  chooseFolder?(): Promise<string | undefined>;
}
