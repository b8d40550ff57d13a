import { describe, expect, it } from 'vitest';
import type { PdfPress } from '../../src/main/export/pdf-press.ts';
import { recordFiles } from '../../src/main/export/record-files.ts';
import { fixtureCommission, fixtureMeeting } from '../helpers/fixture.ts';

const draft = { revision: 214, printedOn: '2023-07-03' };
const press: PdfPress = {
  pdf: async (document) => new TextEncoder().encode(document.languages.map(({ tag }) => tag).join()),
  pages: async () => [],
  close: async () => undefined,
};

describe('the files of a record', () => {
  it('are one file, named after kind, number, original, layout and languages', async () => {
    const files = await recordFiles(
      press,
      { meeting: fixtureMeeting(), commission: fixtureCommission(), earlier: [], draft },
      { original: 'az', languages: ['ru', 'az-Latn'], layout: 'columns' },
      'pdf',
    );
    expect(files.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['protocol-21-original-az-columns-az-ru.pdf', 'application/pdf'],
    ]);
  });

  it('are one a language in the single layout', async () => {
    const commission = fixtureCommission();
    commission.recordKind = { ru: { nominative: 'Протокол' } };
    const files = await recordFiles(
      press,
      { meeting: fixtureMeeting(), commission, earlier: [], draft },
      { original: 'ru', languages: ['ru', 'az-Latn'], layout: 'single' },
      'pdf',
    );
    expect(files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['record-21-original-ru-single-ru.pdf', 'ru'],
      ['record-21-original-ru-single-az.pdf', 'az-Latn'],
    ]);
  });
});
