import { randomUUID } from 'node:crypto';
import type { Delivery } from '@shared/contract/calls.ts';
import type { ExportedFile } from '../../desk/ports.ts';

/** How many files wait at once for the browser to fetch them; the oldest gives way. */
const MOST_WAITING = 8;

/** Files that wait to be fetched: what a save dialog is to the Electron shell. */
export interface Downloads {
  deliver(file: ExportedFile): Promise<Delivery>;
  /** The file waiting at this path, for the first who asks; undefined after that. */
  take(path: string): ExportedFile | undefined;
}

export const createDownloads = (): Downloads => {
  const waiting = new Map<string, ExportedFile>();
  return {
    deliver: async (file) => {
      const address = `/download/${randomUUID()}`;
      waiting.set(address, file);
      const [oldest] = waiting.keys();
      if (waiting.size > MOST_WAITING && oldest !== undefined) waiting.delete(oldest);
      return { kind: 'download', fileName: file.name, address };
    },
    take: (path) => {
      const file = waiting.get(path);
      waiting.delete(path);
      return file;
    },
  };
};

/** The value of `content-disposition` (RFC 6266): the name in full, and in ASCII for what cannot read that. */
export const attachment = (fileName: string): string => {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
