import { DISPOSITION_KINDS } from '@shared/domain/disposition.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { type CitedClause, proposedStatement } from '@shared/record/proposed-statement.ts';
import { expect, test } from 'vitest';
import { fixtureCommission } from '../../../helpers/fixture.ts';

const LANGUAGES = ['ru', 'az-Latn', 'en'];
const CLAUSE: CitedClause = { ordinal: 20, regularity: 'regular', number: '4.2' };

const statement = (
  kind: (typeof DISPOSITION_KINDS)[number],
  cited: CitedClause = CLAUSE,
  commission = fixtureCommission(),
) => proposedStatement(kind, cited, commission, LANGUAGES, formulas);

test.each([
  [
    'done',
    {
      ru: 'Пункт 4.2 Протокола двадцатого заседания Комиссии выполнен.',
      'az-Latn': 'Komissiyanın iyirminci iclasının Protokolunun 4.2-ci bəndi icra edilmişdir.',
      en: 'Clause 4.2 of the Protocol of the twentieth meeting of the Commission has been implemented.',
    },
  ],
  [
    'no-longer-relevant',
    {
      ru: 'Пункт 4.2 Протокола двадцатого заседания Комиссии утратил актуальность и снят с контроля.',
      'az-Latn':
        'Komissiyanın iyirminci iclasının Protokolunun 4.2-ci bəndi aktuallığını itirmiş və nəzarətdən çıxarılmışdır.',
      en: 'Clause 4.2 of the Protocol of the twentieth meeting of the Commission is no longer relevant and has been closed.',
    },
  ],
  [
    'continues',
    {
      ru: 'Работа по пункту 4.2 Протокола двадцатого заседания Комиссии будет продолжена.',
      'az-Latn': 'Komissiyanın iyirminci iclasının Protokolunun 4.2-ci bəndi üzrə iş davam etdiriləcəkdir.',
      en: 'Work on clause 4.2 of the Protocol of the twentieth meeting of the Commission will continue.',
    },
  ],
  [
    'reformulated',
    {
      ru: 'Пункт 4.2 Протокола двадцатого заседания Комиссии изложен в новой редакции.',
      'az-Latn': 'Komissiyanın iyirminci iclasının Protokolunun 4.2-ci bəndi yeni redaksiyada verilmişdir.',
      en: 'Clause 4.2 of the Protocol of the twentieth meeting of the Commission has been reformulated.',
    },
  ],
] as const)('of %s is grammatical in every language', (kind, expected) => {
  expect(statement(kind)).toEqual(expected);
});

test.each([
  ['1.1', '1.1-ci'],
  ['4.3', '4.3-cü'],
  ['4.6', '4.6-cı'],
  ['4.9', '4.9-cu'],
  ['4.2.10', '4.2.10-cu'],
  ['4.20', '4.20-ci'],
  ['10.113', '10.113-cü'],
])('reads the number %s with the vowels of its last part', (number, read) => {
  expect(statement('done', { ...CLAUSE, number })['az-Latn']).toContain(` ${read} bəndi`);
});

test('names an extraordinary meeting and another kind of record', () => {
  const commission = fixtureCommission();
  commission.recordKind = { ru: { nominative: 'Итоговый документ', genitive: 'Итогового документа' } };
  const cited: CitedClause = { ...CLAUSE, ordinal: 3, regularity: 'extraordinary' };
  expect(statement('done', cited, commission).ru).toBe(
    'Пункт 4.2 Итогового документа третьего внеочередного заседания Комиссии выполнен.',
  );
});

test('stays a sentence where forms of the names are missing', () => {
  const commission = fixtureCommission();
  commission.recordKind = { ru: { nominative: 'Протокол' } };
  commission.meetingNoun = { ru: { nominative: 'заседание', gender: 'neuter' } };
  expect(statement('done', CLAUSE, commission).ru).toBe(
    'Пункт 4.2 документа «Протокол» (двадцатое заседание Комиссии) выполнен.',
  );
});

test('is left to the user in a language without formulas', () => {
  const languages = ['ru', 'tr'];
  for (const kind of DISPOSITION_KINDS)
    expect(Object.keys(proposedStatement(kind, CLAUSE, fixtureCommission(), languages, formulas))).toEqual([
      'ru',
    ]);
});
