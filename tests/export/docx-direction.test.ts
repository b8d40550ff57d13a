import { expect, test } from 'vitest';
import { stretches } from '../../src/main/export/docx/direction.ts';

/** What is written from left to right stands in angle brackets. */
const shown = (text: string): string =>
  stretches(text)
    .map((stretch) => (stretch.leftToRight ? `<${stretch.text}>` : stretch.text))
    .join('');

test.each([
  ['طرفین توافق کردند', 'طرفین توافق کردند'],
  ['سامانهٔ EDI تا 1 دسامبر 2023', 'سامانهٔ <EDI> تا 1 دسامبر 2023'],
  ['سامانهٔ EDI (UN/EDIFACT) تا', 'سامانهٔ <EDI (UN/EDIFACT>) تا'],
  ['گروه «Газпром», 4.2', 'گروه «<Газпром>», 4.2'],
  ['COVID-19 و SARS', '<COVID-19> و <SARS>'],
  ['ISO 9001 Quality در', '<ISO 9001 Quality> در'],
  ['بند 4.2 3D-модель است', 'بند 4.2 <3D-модель> است'],
  ['', ''],
])('"%s" keeps its letters in runs of their direction', (text, expected) => {
  expect(shown(text)).toBe(expected);
  expect(
    stretches(text)
      .map((stretch) => stretch.text)
      .join(''),
  ).toBe(text);
});
