import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { onOneLine } from './record-of.ts';

/** Runs `read` on the bytes as a file in a folder of its own. */
export const asFile = <Value>(
  bytes: Uint8Array,
  name: string,
  read: (path: string, folder: string) => Value,
): Value => {
  const folder = mkdtempSync(join(tmpdir(), 'record-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return read(path, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 });

/** The properties of a PDF with its XMP metadata. */
export const infoOf = (pdf: Uint8Array): string =>
  asFile(pdf, 'record.pdf', (path) => run('pdfinfo', path) + run('pdfinfo', '-meta', path));

/** The text of each page, on one line unless the `lines` of the page are asked for. */
export const pagesOf = (pdf: Uint8Array, as: 'text' | 'lines' = 'text'): string[] =>
  asFile(pdf, 'record.pdf', (path) => run('pdftotext', path, '-'))
    .split('\f')
    .slice(0, -1)
    .map((page) => (as === 'text' ? onOneLine(page) : page));

/** The names of the faces a PDF is set in. */
export const facesOf = (pdf: Uint8Array): string[] =>
  asFile(pdf, 'record.pdf', (path) => [...run('pdffonts', path).matchAll(/^[A-Z]{6}\+(\S+)/gm)]).map(
    ([, face = '']) => face,
  );

/** The structure of a tagged PDF: its elements with their text. */
export const structureOf = (pdf: Uint8Array): string =>
  asFile(pdf, 'record.pdf', (path) => run('pdfinfo', '-struct-text', path));

/** A DOCX as LibreOffice prints it. */
export const printedByLibreOffice = (docx: Uint8Array): Uint8Array =>
  asFile(docx, 'record.docx', (path, folder) => {
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      path,
    );
    return new Uint8Array(readFileSync(join(folder, 'record.pdf')));
  });

/** One part of a DOCX as text. */
export const partOf = (docx: Uint8Array, part: string): string =>
  asFile(docx, 'record.docx', (path) => run('unzip', '-p', path, part));

/** The text of a DOCX on one line, with its non-breaking hyphens, which say that no line ends there, as plain ones. */
export const textOf = async (docx: Uint8Array): Promise<string> => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(docx) });
  return onOneLine(value.replaceAll('\u2011', '-'));
};
