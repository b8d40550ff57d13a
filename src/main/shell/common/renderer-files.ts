import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
};

/** Plain names only: no encoded letters, no backslash, nothing that begins with a dot, so no way out of the folder. */
const PLAIN_PATH = /^(?:\/[\w-][\w.-]*)+$/;

/** A file of the built window, complete. */
export interface RendererFile {
  bytes: Uint8Array<ArrayBuffer>;
  mediaType: string;
}

/**
 * Reads a file of the built window. `path`: the path of its address, `/` for the page itself.
 * Undefined where there is no such file, or the path is not one that the build makes.
 */
export const readRendererFile = async (
  directory: string,
  path: string,
): Promise<RendererFile | undefined> => {
  const file = path === '/' ? '/index.html' : path;
  const mediaType = MEDIA_TYPES[extname(file)];
  if (mediaType === undefined || !PLAIN_PATH.test(file)) return undefined;
  try {
    return { bytes: new Uint8Array(await readFile(join(directory, file))), mediaType };
  } catch {
    return undefined;
  }
};
