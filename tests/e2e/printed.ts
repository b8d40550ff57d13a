import { execFileSync } from 'node:child_process';

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

/** All text of a PDF file as another program reads it, on one line. */
export const textOf = (path: string): string => run('pdftotext', path, '-').replaceAll(/\s+/g, ' ');

/** The properties of a PDF file with its XMP metadata. */
export const propertiesOf = (path: string): string => run('pdfinfo', path) + run('pdfinfo', '-meta', path);
