// Puts the faces of Tinos, the typeface of records, into resources/fonts, where the typesetter looks for them.
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const from = join(root, 'node_modules/@expo-google-fonts/tinos');
const to = join(root, 'resources/fonts');

/** @param {string} file */
const sizeOf = (file) => statSync(file, { throwIfNoEntry: false })?.size;

mkdirSync(to, { recursive: true });
for (const face of ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']) {
  const name = `Tinos_${face}.ttf`;
  const source = join(from, face, name);
  if (sizeOf(source) !== sizeOf(join(to, name))) copyFileSync(source, join(to, name));
}
