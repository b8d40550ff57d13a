import { createHash, type Hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { FiledFile } from '@shared/domain/seal.ts';
import { makeFolderDurably, renameDurably, temporaryFor } from '../durable-write.ts';
import type { NewFile } from '../file-system.ts';
import { SCANS_FOLDER, type SignedFiles } from './signed-files.ts';

/** What the first bytes of a file say that it is; undefined for anything that is no scan. */
export const scanKind = (bytes: Uint8Array): 'pdf' | 'jpg' | 'png' | 'tif' | undefined => {
  const begin = Buffer.from(bytes.subarray(0, 8)).toString('latin1');
  if (begin.startsWith('%PDF-')) return 'pdf';
  if (begin.startsWith('\u00ff\u00d8\u00ff')) return 'jpg';
  if (begin === '\u0089PNG\r\n\u001a\n') return 'png';
  return begin.startsWith('II*\0') || begin.startsWith('MM\0*') ? 'tif' : undefined;
};

const LONGEST_NAME = 80;

/** A name that every file system takes, as like to the given one as can be, with the extension of what it is. */
export const scanName = (given: string, kind: string, taken: readonly string[]): string => {
  const stem =
    given
      .normalize('NFC')
      .replace(/\.[^./\\]*$/, '')
      .replace(/[^\p{L}\p{N}._ -]+/gu, ' ')
      .replace(/ {2,}/g, ' ')
      .replace(/^[^\p{L}\p{N}]+|[ .]+$/gu, '')
      .slice(0, LONGEST_NAME)
      .trim() || 'scan';
  const isTaken = (name: string): boolean =>
    taken.some((other) => other.toLowerCase() === name.toLowerCase());
  let name = `${stem}.${kind}`;
  for (let count = 2; isTaken(name); count += 1) name = `${stem} ${count}.${kind}`;
  return name;
};

/** A scan on its way into the folder of a signed record, part by part, so that it never is in memory as a whole. */
export class ScanUpload {
  private received = 0;
  private readonly hash: Hash = createHash('sha256');

  private constructor(
    private readonly place: SignedFiles,
    private readonly temporary: string,
    private readonly file: NewFile,
    private readonly name: string,
  ) {}

  /** Rejects with the error of the operating system. `name`: as `scanName` makes it. */
  static async begin(record: SignedFiles, name: string): Promise<ScanUpload> {
    const place = record.within(SCANS_FOLDER);
    await makeFolderDurably(place.fileSystem, place.folder);
    const temporary = temporaryFor(join(dirname(record.folder), 'signed'));
    return new ScanUpload(place, temporary, await place.fileSystem.create(temporary), name);
  }

  get offset(): number {
    return this.received;
  }

  async add(bytes: Uint8Array): Promise<void> {
    await this.file.write(bytes);
    this.hash.update(bytes);
    this.received += bytes.length;
  }

  /** Guarantee: after it returns, the whole scan is on disk under its name. Throws NotSaved where the store is lost. */
  async finish(): Promise<FiledFile> {
    await this.place.refuseLost();
    await this.file.sync();
    await this.file.close();
    await renameDurably(this.place.fileSystem, this.temporary, join(this.place.folder, this.name));
    return FiledFile.parse({ name: this.name, sha256: this.hash.digest('hex'), size: this.received });
  }

  /** Leaves nothing behind, as far as the disk lets it. */
  async abandon(): Promise<void> {
    await this.file.close().catch(() => undefined);
    await this.place.fileSystem.remove(this.temporary).catch(() => undefined);
  }
}
