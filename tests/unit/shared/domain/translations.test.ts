import { type Clause, isStale } from '@shared/domain/clause.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { expect, test } from 'vitest';
import { after, draftMeeting } from '../../../helpers/meetings.ts';

const id = 'fresh';
const az = 'az-Latn';

const withClause = (text: Clause['text']): Meeting =>
  after(draftMeeting, {
    type: 'add-clauses',
    container: 'trade',
    index: 0,
    clauses: [{ id, speaker: null, verbClass: 'narrative', text }],
  });
const write = (language: string, text: string): MeetingCommand => ({
  type: 'edit-clause-text',
  id,
  language,
  text,
});
const staleIn = (meeting: Meeting, clauseId = id): string[] =>
  clausesOf(meeting)
    .filter(({ clause }) => clause.id === clauseId)
    .flatMap(({ clause }) => Object.keys(clause.text).filter((language) => isStale(clause, language)));

const translated = withClause({ ru: 'Стороны договорились.', [az]: 'Tərəflər razılaşdılar.', en: 'Agreed.' });

test('what is added together is an original with its translations', () => {
  expect(staleIn(translated)).toEqual([]);
});

test('an edit of the original makes every translation stale, and its undoing makes them fresh again', () => {
  const edited = after(translated, write('ru', 'Стороны отметили.'));
  expect(staleIn(edited)).toEqual([az, 'en']);
  expect(staleIn(after(edited, write('ru', 'Стороны договорились.')))).toEqual([]);
});

test('an edit of a translation makes that one fresh', () => {
  const edited = after(translated, write('ru', 'Стороны отметили.'), write(az, 'Tərəflər qeyd etdilər.'));
  expect(staleIn(edited)).toEqual(['en']);
});

test('an edit of a translation leaves the original as it is', () => {
  expect(staleIn(after(translated, write(az, 'Tərəflər qeyd etdilər.')))).toEqual([]);
});

test('a stale translation can be confirmed as it stands', () => {
  const confirm = { type: 'confirm-translation', id, language: 'en' } as const;
  expect(staleIn(after(translated, write('ru', 'Стороны отметили.'), confirm))).toEqual([az]);
});

test('the language that is written first is the original, in whatever order the languages are listed', () => {
  for (const first of ['ru', az, 'en'])
    for (const second of ['ru', az, 'en'].filter((language) => language !== first)) {
      const written = after(
        withClause({ ru: '', [az]: '', en: '' }),
        write(first, 'one'),
        write(second, 'two'),
      );
      expect(staleIn(after(written, write(first, 'three')))).toEqual([second]);
    }
});

test('texts that came without a source stay originals: an edit of one says nothing about the others', () => {
  const edited = after(draftMeeting, { ...write('ru', 'Новый текст'), id: 'trade-growth' } as MeetingCommand);
  expect(staleIn(edited, 'trade-growth')).toEqual([]);
  const again = after(edited, { ...write(az, 'Yeni mətn'), id: 'trade-growth' } as MeetingCommand);
  expect(staleIn(again, 'trade-growth')).toEqual([]);
  expect(clausesOf(again).flatMap(({ clause }) => Object.keys(clause.translatedFrom))).toEqual([]);
});

test('a text in a language outside the meeting is a translation too', () => {
  const twoLanguages = after(draftMeeting, { type: 'edit-meeting', changes: { languages: ['ru', az] } });
  const written = after(
    twoLanguages,
    {
      type: 'add-clauses',
      container: 'trade',
      index: 0,
      clauses: [{ id, speaker: null, verbClass: 'narrative', text: { en: 'one', ru: 'один' } }],
    },
    write('ru', 'два'),
  );
  expect(staleIn(written)).toEqual(['en']);
});

test('when the original is taken away, the translation that is edited next takes its place', () => {
  const edited = after(
    translated,
    write('ru', ''),
    write(az, 'Tərəflər qeyd etdilər.'),
    write('ru', 'Новый'),
  );
  expect(staleIn(after(edited, write(az, 'Yeni')))).toContain('ru');
});

const split = (at: Record<string, number>): MeetingCommand => ({
  type: 'split-clause',
  id,
  newId: 'rest',
  at,
});
const everywhere = { ru: 7, [az]: 8, en: 3 };

test('the parts of a fresh translation are fresh', () => {
  const parts = after(translated, split(everywhere));
  expect([staleIn(parts), staleIn(parts, 'rest')]).toEqual([[], []]);
  expect(staleIn(after(parts, { ...write('ru', 'x'), id: 'rest' } as MeetingCommand), 'rest')).toEqual([
    az,
    'en',
  ]);
});

test('the parts of a stale translation stay stale', () => {
  const parts = after(translated, write('ru', 'Стороны отметили рост.'), split(everywhere));
  expect([staleIn(parts), staleIn(parts, 'rest')]).toEqual([
    [az, 'en'],
    [az, 'en'],
  ]);
});

test('a translation that was not cut along with its original is stale', () => {
  expect(staleIn(after(translated, split({ ru: 7, en: 3 })))).toEqual([az]);
});
