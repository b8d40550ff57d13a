import type { Bracket } from '@shared/domain/bracket.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import { clauseTexts } from '@shared/record/disputed-text.ts';
import type { Block, RecordDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { describe, expect, test } from 'vitest';
import { fixtureCommission, fixtureMeeting } from '../../../helpers/fixture.ts';

const LANGUAGES = ['ru', 'az-Latn', 'en'];
const TEXT = {
  ru: 'Стороны подготовят перечень до .',
  'az-Latn': 'Tərəflər siyahını  hazırlayacaqlar.',
  en: 'The Sides will prepare a list by .',
};
const DATES: Bracket = {
  id: 'when',
  at: { ru: 31, 'az-Latn': 18, en: 33 },
  variants: {
    ru: { ru: '1 декабря 2023 г.', 'az-Latn': '1 dekabr 2023-cü ilədək', en: '1 December 2023' },
    az: { ru: '1 ноября 2023 г.', 'az-Latn': '1 noyabr 2023-cü ilədək', en: ' ' },
  },
};

/** The fixture meeting with these brackets in the clause about barriers to trade, which obliges to something. */
const draftWith = (brackets: Bracket[]): Meeting => {
  const meeting = fixtureMeeting();
  const clause = meeting.sections[0]?.clauses.find(({ id }) => id === 'trade-barriers');
  if (!clause) throw new Error('The fixture has lost a clause.');
  Object.assign(clause, { text: TEXT, brackets, agreedBy: [] });
  return { ...meeting, status: 'drafting' };
};

const documentOf = (original: string, meeting = draftWith([DATES])): RecordDocument =>
  recordDocumentOf(
    meeting,
    fixtureCommission(),
    { original, languages: LANGUAGES, layout: 'columns' },
    formulas,
    [],
  );

const clauseText = ({ languages, body }: RecordDocument): Record<string, string | undefined> => {
  const block = body.find(
    (candidate): candidate is Extract<Block, { kind: 'clause' }> =>
      'id' in candidate && candidate.id === 'trade-barriers',
  );
  return Object.fromEntries(languages.map(({ tag }, index) => [tag, block?.text[index]]));
};

describe('disputed text in a draft', () => {
  test('stands in its place behind the names of the sides, that of the original first', () => {
    expect(clauseText(documentOf('ru'))).toEqual({
      ru: 'Стороны подготовят перечень до [Российская Сторона: 1 декабря 2023 г.] [Азербайджанская Сторона: 1 ноября 2023 г.].',
      'az-Latn':
        'Tərəflər siyahını [Rusiya Tərəfi: 1 dekabr 2023-cü ilədək] [Azərbaycan Tərəfi: 1 noyabr 2023-cü ilədək] hazırlayacaqlar.',
      en: 'The Sides will prepare a list by [The Russian Side: 1 December 2023] [The Azerbaijani Side: —].',
    });
    expect(clauseText(documentOf('az'))).toEqual({
      ru: 'Стороны подготовят перечень до [Азербайджанская Сторона: 1 ноября 2023 г.] [Российская Сторона: 1 декабря 2023 г.].',
      'az-Latn':
        'Tərəflər siyahını [Azərbaycan Tərəfi: 1 noyabr 2023-cü ilədək] [Rusiya Tərəfi: 1 dekabr 2023-cü ilədək] hazırlayacaqlar.',
      en: 'The Sides will prepare a list by [The Azerbaijani Side: —] [The Russian Side: 1 December 2023].',
    });
  });

  test('is read and compared as it is printed, the sides in the order of the commission', () => {
    const clause = draftWith([DATES]).sections[0]?.clauses.find(({ id }) => id === 'trade-barriers');
    if (!clause) throw new Error('The fixture has lost a clause.');
    expect(clauseTexts(clause, fixtureCommission())).toEqual(clauseText(documentOf('ru')));
    expect(clauseTexts({ text: TEXT, brackets: [] }, fixtureCommission())).toEqual(TEXT);
  });

  test('stands in the table of actions as well', () => {
    const document = documentOf('ru');
    const rows = document.annexes.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'actions' ? block.rows : [])),
    );
    expect(rows.find(({ number }) => number === '1.2.')?.text).toEqual(Object.values(clauseText(document)));
  });

  test('comes in the order of its places, at the end where it has none, and apart from the words around it', () => {
    const bracket = (id: string, at: number | null, words: string): Bracket => ({
      id,
      at: at === null ? {} : { ru: at },
      variants: { ru: { ru: words } },
    });
    const draft = draftWith([bracket('c', null, 'три'), bracket('b', 7, 'два'), bracket('a', 0, 'раз')]);
    expect(clauseText(documentOf('ru', draft)).ru).toBe(
      '[Российская Сторона: раз] [Азербайджанская Сторона: —] Стороны [Российская Сторона: два] [Азербайджанская Сторона: —] подготовят перечень до . [Российская Сторона: три] [Азербайджанская Сторона: —]',
    );
  });

  test('is all there is of a clause that is disputed as a whole', () => {
    const draft = draftWith([{ id: 'all', at: {}, variants: { az: { ru: 'Нет.' } } }]);
    const clause = draft.sections[0]?.clauses[1];
    if (clause) clause.text = {};
    expect(clauseText(documentOf('az', draft)).ru).toBe(
      '[Азербайджанская Сторона: Нет.] [Российская Сторона: —]',
    );
  });
});
