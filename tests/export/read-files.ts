import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** A word where it stands on its page, in points from the left and the top. */
export interface PlacedWord {
  page: number;
  text: string;
  left: number;
  right: number;
  top: number;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/** Every word of a PDF in its place. The letters of a word stand in reading order, also from right to left. */
export const wordsOf = (pdf: Uint8Array): PlacedWord[] => {
  const pages = asFile(pdf, 'record.pdf', (path) => run('pdftotext', '-bbox', path, '-')).split('<page ');
  const WORD = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="[\d.]+">(.*?)<\/word>/g;
  return pages.slice(1).flatMap((content, index) =>
    [...content.matchAll(WORD)].map(([, left, top, right, word = '']) => {
      const text = word.replaceAll(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity);
      return {
        page: index + 1,
        text: /\p{Script=Arabic}/u.test(text) ? [...text].reverse().join('') : text,
        left: Number(left),
        right: Number(right),
        top: Number(top),
      };
    }),
  );
};

/** The names of the faces a PDF is set in. */
export const facesOf = (pdf: Uint8Array): string[] =>
  asFile(pdf, 'record.pdf', (path) => [...run('pdffonts', path).matchAll(/^[A-Z]{6}\+(\S+)/gm)]).map(
    ([, face = '']) => face,
  );

/** The structure of a tagged PDF: its elements with their text. */
export const structureOf = (pdf: Uint8Array): string =>
  asFile(pdf, 'record.pdf', (path) => run('pdfinfo', '-struct-text', path));

/** A file as LibreOffice converts it to another format. */
const converted = (bytes: Uint8Array, name: string, format: string): Uint8Array =>
  asFile(bytes, name, (path, folder) => {
    run(
      'soffice',
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      path,
    );
    return new Uint8Array(readFileSync(join(folder, `${name.split('.')[0]}.${format}`)));
  });

/** A DOCX as LibreOffice prints it. */
export const printedByLibreOffice = (docx: Uint8Array): Uint8Array => converted(docx, 'record.docx', 'pdf');

/** An XLSX as LibreOffice saves it, after it was a table of its own. */
export const resavedByLibreOffice = (xlsx: Uint8Array): Uint8Array =>
  converted(converted(xlsx, 'table.xlsx', 'ods'), 'table.ods', 'xlsx');

/** What LibreOffice makes of a table, in a format that is text: `fods` says of every cell what it is. */
export const convertedByLibreOffice = (table: Uint8Array, name: string, format: 'fods'): string =>
  new TextDecoder().decode(converted(table, name, format));

/** The parts of a DOCX or XLSX whose name fits the pattern, as text. */
export const partOf = (office: Uint8Array, part: string): string =>
  asFile(office, 'record.zip', (path) => run('unzip', '-p', path, part));
