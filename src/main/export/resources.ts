import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the application: above src as well as above out, and inside the archive of a packaged one. */
export const applicationFolder = (): string => {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'package.json'))) return folder;
  throw new Error(`No application around ${import.meta.dirname}.`);
};

/** A folder of resources that native code reads; in a packaged application it stands unpacked beside the archive. */
export const resourceFolder = (name: 'fonts' | 'record'): string =>
  join(applicationFolder().replace(/app\.asar$/, 'app.asar.unpacked'), 'resources', name);
