import { formulas } from '@shared/record/built-in-formulas.ts';
import { formulaAt } from '@shared/record/formula-at.ts';
import { FORMULA_PLACES, type FormulaPath } from '@shared/record/formula-paths.ts';
import { formulaPreview } from '@shared/record/formula-preview.ts';
import { recordContext } from '@shared/record/record-context.ts';
import { describe, expect, it } from 'vitest';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';
import { persianCommission, persianMeeting } from '../../../helpers/fixture-persian.ts';

const context = recordContext(
  fixtureMeeting(),
  fixtureCommission(),
  { original: 'ru', languages: ['ru', 'az-Latn', 'en'], layout: 'columns' },
  formulas,
);
const persian = recordContext(
  persianMeeting(),
  persianCommission(),
  { original: 'ir', languages: ['fa'], layout: 'single' },
  formulas,
);

const previewIn = (language: string, path: FormulaPath, sentence?: string): string => {
  const of = language === 'fa' ? persian : context;
  const voice = of.voices.find(({ tag }) => tag === language);
  if (!voice) throw new Error(language);
  return formulaPreview(path, sentence ?? formulaAt(voice.formulas, path), of, voice);
};

describe('the preview of a formula', () => {
  it.each([
    [
      'ru',
      'preamble.inPerson',
      /^Двадцать первое заседание Межправительственной комиссии .* состоялось 6–7 июля 2023 года в Москве\.$/,
    ],
    [
      'az-Latn',
      'implementation.statements.done',
      /^Komissiyanın iyirminci iclasının Protokolunun 4\.2-ci bəndi icra edilmişdir\.$/,
    ],
    [
      'en',
      'nextMeeting.held',
      /^The twenty-second meeting of the Commission will be held in Baku in the first half of 2024\.$/,
    ],
    [
      'ru',
      'closing.each',
      /^Совершено в Москве 7 июля 2023 года в двух подлинных экземплярах, каждый на русском и азербайджанском языках, причем оба текста/,
    ],
    ['fa', 'annex.label', /^پیوست 1\nپروتکل بیست و یکمین اجلاس کمیسیون$/],
    ['en', 'closing.inLanguages.one', /^in the Russian language$/],
  ] as [string, FormulaPath, RegExp][])('in %s: %s', (language, path, expected) => {
    expect(previewIn(language, path)).toMatch(expected);
  });

  it('has something at every place that a formula must have', () => {
    for (const language of ['ru', 'az-Latn', 'en'])
      for (const [path, { required }] of FORMULA_PLACES)
        for (const place of required.flat())
          expect(
            previewIn(language, path as FormulaPath, `{${place}}`),
            `${language} ${path} ${place}`,
          ).not.toBe('');
  });
});
