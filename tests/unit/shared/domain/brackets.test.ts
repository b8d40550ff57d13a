import { withBrackets } from '@shared/domain/bracket-places.ts';
import type { Clause } from '@shared/domain/clause.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import type { LocalizedText } from '@shared/text/localized.ts';
import { describe, expect, test } from 'vitest';
import { applied, draftMeeting, after as meetingAfter, refusalOf } from '../../../helpers/meetings.ts';

const id = 'deadline';
const az = 'az-Latn';
const WHOLE = {
  ru: 'Стороны составят перечень до 1 декабря 2023 года и обменяются им.',
  [az]: 'Tərəflər siyahını 1 dekabr 2023-cü ilədək tərtib edəcəklər.',
};

const begun = meetingAfter(draftMeeting, {
  type: 'add-clauses',
  container: 'trade',
  index: 0,
  clauses: [{ id, speaker: null, verbClass: 'narrative', text: WHOLE }],
});

const clauseIn = (meeting: Meeting, clauseId = id): Clause => {
  const placed = clausesOf(meeting).find(({ clause }) => clause.id === clauseId);
  if (!placed) throw new Error(`There is no clause ${clauseId}.`);
  return placed.clause;
};
/** Where the words stand in a text. */
const range = (text: string, words: string) => ({
  from: text.indexOf(words),
  to: text.indexOf(words) + words.length,
});
const opening = (words: LocalizedText, bracket = 'when', text: LocalizedText = WHOLE): MeetingCommand => ({
  type: 'open-bracket',
  id,
  bracket,
  side: 'ru',
  ranges: Object.fromEntries(
    Object.entries(words).map(([language, part]) => [language, range(text[language] ?? '', part)]),
  ),
});
const writing = (language: string, text: string): MeetingCommand => ({
  type: 'edit-clause-text',
  id,
  language,
  text,
});
const resolving = (text: LocalizedText, bracket = 'when'): MeetingCommand => ({
  type: 'resolve-bracket',
  id,
  bracket,
  text,
});
/** The text with a mark for each bracket. */
const marked = (meeting: Meeting, language = 'ru', clauseId = id): string =>
  withBrackets(clauseIn(meeting, clauseId), language, (bracket) => `[${bracket.id}]`);

const DATE = { ru: '1 декабря 2023 года', [az]: '1 dekabr 2023-cü ilədək' };
const disputed = meetingAfter(begun, opening(DATE));

describe('a bracket', () => {
  test('takes the disputed words out of every text, and they are what the side wants', () => {
    const { text, brackets } = clauseIn(disputed);
    expect(text).toEqual({
      ru: 'Стороны составят перечень до  и обменяются им.',
      [az]: 'Tərəflər siyahını  tərtib edəcəklər.',
    });
    expect(brackets).toEqual([{ id: 'when', at: { ru: 29, [az]: 18 }, variants: { ru: DATE } }]);
    expect(marked(disputed)).toBe('Стороны составят перечень до [when] и обменяются им.');
  });

  test('stands at the end of a text that it has no place in, until it gets one', () => {
    const { ru } = DATE;
    const opened = meetingAfter(begun, opening({ ru }));
    expect(marked(opened, az)).toBe('Tərəflər siyahını 1 dekabr 2023-cü ilədək tərtib edəcəklər. [when]');
    const placed = meetingAfter(opened, {
      type: 'place-bracket',
      id,
      bracket: 'when',
      side: 'ru',
      language: az,
      range: range(WHOLE[az], DATE[az]),
    });
    expect(clauseIn(placed)).toEqual(clauseIn(disputed));
  });

  test('is resolved by what one side wants, by other words, or by none', () => {
    const other = { ru: '1 ноября 2023 года', [az]: '1 noyabr 2023-cü ilədək' };
    expect(clauseIn(meetingAfter(disputed, resolving(DATE)))).toMatchObject({ text: WHOLE, brackets: [] });
    expect(clauseIn(meetingAfter(disputed, resolving(other))).text.ru).toBe(
      'Стороны составят перечень до 1 ноября 2023 года и обменяются им.',
    );
    expect(clauseIn(meetingAfter(disputed, resolving({}))).text).toEqual({
      ru: 'Стороны составят перечень до и обменяются им.',
      [az]: 'Tərəflər siyahını tərtib edəcəklər.',
    });
  });

  test('goes along when the text around it is edited', () => {
    const text = clauseIn(disputed).text.ru ?? '';
    expect(marked(meetingAfter(disputed, writing('ru', `Обе ${text}`)))).toBe(
      'Обе Стороны составят перечень до [when] и обменяются им.',
    );
    expect(marked(meetingAfter(disputed, writing('ru', text.replace('им.', 'ими.'))))).toBe(
      'Стороны составят перечень до [when] и обменяются ими.',
    );
    expect(marked(meetingAfter(disputed, writing('ru', text.replace('перечень до  и', 'список, они'))))).toBe(
      'Стороны составят [when] список, они обменяются им.',
    );
    expect(marked(meetingAfter(disputed, writing('ru', '')))).toBe('[when]');
  });

  test('goes along when another one is opened or resolved before it', () => {
    const second = meetingAfter(
      disputed,
      opening({ ru: 'составят перечень', [az]: 'siyahını' }, 'what', clauseIn(disputed).text),
    );
    expect(marked(second)).toBe('Стороны [what] до [when] и обменяются им.');
    const settled = meetingAfter(second, resolving({ ru: 'подготовят список', [az]: 'siyahını' }, 'what'));
    expect(marked(settled)).toBe('Стороны подготовят список до [when] и обменяются им.');
    expect(clauseIn(meetingAfter(settled, resolving(DATE))).text[az]).toBe(WHOLE[az]);
  });

  test('keeps its side of another one at the same place', () => {
    const around = (words: string) => {
      const text = clauseIn(disputed).text;
      return meetingAfter(disputed, opening({ ru: words }, 'what', text));
    };
    expect(marked(around('перечень до '))).toBe('Стороны составят [what] [when] и обменяются им.');
    expect(marked(around(' и обменяются'))).toBe('Стороны составят перечень до [when] [what] им.');
    const settled = meetingAfter(around('перечень до '), resolving({ ru: 'список до' }, 'what'));
    expect(marked(settled)).toBe('Стороны составят список до [when] и обменяются им.');
  });

  test('goes to the part of a split clause in which it stands', () => {
    const split = (at: Record<string, number>) =>
      meetingAfter(disputed, { type: 'split-clause', id, newId: 'rest', at });
    const cutAfter = split({ ru: 32 });
    expect([marked(cutAfter), marked(cutAfter, 'ru', 'rest')]).toEqual([
      'Стороны составят перечень до [when] и',
      'обменяются им.',
    ]);
    const cutBefore = split({ ru: 26, [az]: 9 });
    expect([marked(cutBefore), marked(cutBefore, 'ru', 'rest'), marked(cutBefore, az, 'rest')]).toEqual([
      'Стороны составят перечень',
      'до [when] и обменяются им.',
      'siyahını [when] tərtib edəcəklər.',
    ]);
    expect(clauseIn(cutBefore, 'rest').brackets[0]?.variants).toEqual({ ru: DATE });
  });

  test('is refused to a strange side, in a strange language, twice, or where it is not', () => {
    const open = { type: 'open-bracket', id, bracket: 'when', side: 'ru', ranges: {} } as const;
    expect(refusalOf(begun, { ...open, side: 'tr' })).toBe('unknown-side');
    expect(refusalOf(begun, { ...open, ranges: { tr: { from: 0, to: 1 } } })).toBe('unknown-language');
    expect(refusalOf(disputed, open)).toBe('duplicate-id');
    expect(refusalOf(begun, resolving({}))).toBe('not-found');
    expect(refusalOf(disputed, resolving({ ru: 'я'.repeat(20_000) }))).toBe('too-long');
  });
});

describe('no side agrees to disputed text', () => {
  const agree: MeetingCommand = { type: 'set-agreement', id, side: 'az', agreed: true };

  test('nor does the meeting, and the refusal names the clause', () => {
    expect(applied(disputed, agree)).toMatchObject({ rejection: { code: 'brackets-open', subject: '1.1' } });
    expect(applied(disputed, { type: 'change-status', to: 'agreed' })).toMatchObject({
      rejection: { code: 'brackets-open', subject: '1.1' },
    });
    const agreed: Meeting = { ...disputed, status: 'agreed' };
    expect(refusalOf(agreed, { type: 'sign', signedOn: '2023-07-07' })).toBe('brackets-open');
    expect(refusalOf(meetingAfter(disputed, resolving(DATE)), agree)).toBeUndefined();
  });
});

describe('translations', () => {
  const staleIn = (meeting: Meeting): boolean => {
    const { text, translatedFrom } = clauseIn(meeting);
    return translatedFrom[az]?.text !== text.ru;
  };

  test('a translation cut along with its source is as fresh as it was', () => {
    expect([staleIn(begun), staleIn(disputed)]).toEqual([false, false]);
    const stale = meetingAfter(begun, writing('ru', `${WHOLE.ru} Так.`));
    expect(staleIn(meetingAfter(stale, opening(DATE)))).toBe(true);
  });

  test('a translation that still holds the disputed words is stale until they are taken out of it too', () => {
    const opened = meetingAfter(begun, opening({ ru: DATE.ru }));
    expect(staleIn(opened)).toBe(true);
    expect(staleIn(meetingAfter(opened, resolving({ ru: DATE.ru })))).toBe(false);
    expect(staleIn(meetingAfter(opened, resolving({ ru: '1 ноября' })))).toBe(true);
  });

  test('a fresh translation stays fresh where both texts are settled, and not where one is', () => {
    expect(staleIn(meetingAfter(disputed, resolving({ ru: '1 ноября', [az]: '1 noyabradək' })))).toBe(false);
    expect(staleIn(meetingAfter(disputed, resolving({ ru: '1 ноября' })))).toBe(true);
  });

  test('an original that is disputed as a whole stays the original', () => {
    const whole = meetingAfter(begun, opening({ ru: WHOLE.ru }), writing(az, 'Tərəflər tərtib edəcəklər.'));
    expect(clauseIn(whole).translatedFrom).toEqual({ [az]: { language: 'ru', text: '' } });
    expect(staleIn(meetingAfter(whole, resolving({ ru: WHOLE.ru })))).toBe(true);
  });

  test('what is first written in a bracket is a translation too', () => {
    const edit = { type: 'edit-bracket', id, bracket: 'when', side: 'az', language: 'en' } as const;
    const written = meetingAfter(disputed, { ...edit, text: '1 November' });
    expect(clauseIn(written).translatedFrom.en?.language).toBe('ru');
    expect(clauseIn(meetingAfter(written, { ...edit, text: '' })).translatedFrom.en).toBeUndefined();
  });
});
