// Puts the typefaces of records into resources/fonts, where the typesetter looks for them: Tinos, and Amiri
// for the languages in Arabic script.
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const packages = join(root, 'node_modules/@expo-google-fonts');
const faces = [
  ...['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'].map((face) => [
    'tinos',
    face,
    `Tinos_${face}.ttf`,
  ]),
  ...['400Regular', '700Bold'].map((face) => ['amiri', face, `Amiri_${face}.ttf`]),
];
const to = join(root, 'resources/fonts');

/** @param {string} file */
const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size;

mkdirSync(to, { recursive: true });
for (const [family = '', face = '', name = ''] of faces) {
  const source = join(packages, family, face, name);
  if (sizeOf(source) !== sizeOf(join(to, name))) copyFileSync(source, join(to, name));
}
