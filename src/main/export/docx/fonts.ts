import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { IFontAttributesProperties, IPropertiesOptions } from 'docx';
import { resourceFolder } from '../resources.ts';
import type { DocxVoice } from './voice.ts';

const LATIN = 'Tinos';
const ARABIC = 'Amiri';

/** The typefaces of records, by the script they are for. Their licences allow to hand them on. */
export const TYPEFACE: IFontAttributesProperties = {
  ascii: LATIN,
  hAnsi: LATIN,
  eastAsia: LATIN,
  cs: ARABIC,
};

const face = (name: string): Promise<Buffer> => readFile(join(resourceFolder('fonts'), `${name}.ttf`));

/** The typefaces for embedding, so that every letter of every language looks the same on any machine. */
export const embeddedFonts = async (
  voices: readonly DocxVoice[],
): Promise<NonNullable<IPropertiesOptions['fonts']>> => {
  const fonts = [
    {
      name: LATIN,
      data: await face('Tinos_400Regular'),
      bold: await face('Tinos_700Bold'),
      italic: await face('Tinos_400Regular_Italic'),
      boldItalic: await face('Tinos_700Bold_Italic'),
    },
  ];
  if (!voices.some(({ rightToLeft }) => rightToLeft)) return fonts;
  const regular = await face('Amiri_400Regular');
  return [...fonts, { name: ARABIC, data: regular, bold: await face('Amiri_700Bold') }];
};
