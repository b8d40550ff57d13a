import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IPropertiesOptions } from 'docx';
import { resourceFolder } from '../resources.ts';

/** The typeface of records. Its licence allows to hand it on. */
export const TYPEFACE = 'Tinos';

const face = (name: string): Promise<Buffer> => readFile(join(resourceFolder('fonts'), `Tinos_${name}.ttf`));

/** The typeface for embedding, so that every letter of every language looks the same on any machine. */
export const embeddedFonts = async (): Promise<NonNullable<IPropertiesOptions['fonts']>> => [
  {
    name: TYPEFACE,
    data: await face('400Regular'),
    bold: await face('700Bold'),
    italic: await face('400Regular_Italic'),
    boldItalic: await face('700Bold_Italic'),
  },
];
