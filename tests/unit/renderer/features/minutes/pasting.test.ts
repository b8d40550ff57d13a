import type { Meeting } from '@shared/domain/meeting.ts';
import { expect, it } from 'vitest';
import { paragraphsOf, pasteParagraphs } from '../../../../../src/renderer/features/minutes/pasting.ts';
import { applied } from '../../../../helpers/applied.ts';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

const commission = fixtureCommission();

/** The meeting with clauses of these Russian texts alone in its first section. */
const minutesOf = (...texts: string[]): Meeting => {
  const [section] = fixtureMeeting().sections;
  const meeting: Meeting = {
    ...fixtureMeeting(),
    status: 'drafting',
    sections: section ? [{ ...section, clauses: [], items: [] }] : [],
  };
  const clauses = texts.map((text, index) => ({
    id: `clause-${index}`,
    speaker: { kind: 'commission' as const },
    verbClass: 'instruction' as const,
    text: { ru: text },
  }));
  return applied(meeting, [{ type: 'add-clauses', container: 'trade', index: 0, clauses }], commission);
};

const paste = (
  meeting: Meeting,
  selection: { clause: string; language: string; start?: number; end?: number },
  pasted: string,
) => {
  const writing = pasteParagraphs(meeting, { start: 0, end: 0, ...selection }, pasted);
  const after = writing ? applied(meeting, writing.commands, commission) : meeting;
  return { writing, clauses: after.sections[0]?.clauses ?? [] };
};

it('parts a text as word processors do and leaves out empty paragraphs', () => {
  expect(paragraphsOf(' one\r\ntwo \n\n\nthree\u2029four\r')).toEqual(['one', 'two', 'three', 'four']);
});

it.each([
  ['1.2. Второй абзац', 'Второй абзац'],
  ['1.\tСтороны отметили', 'Стороны отметили'],
  ['12) Стороны отметили', 'Стороны отметили'],
  ['1.2 Стороны отметили', 'Стороны отметили'],
  ['3.1 «Азербайджан» отметил', '«Азербайджан» отметил'],
  ['1.2.3.\u00a0Tərəflər qeyd etdilər', 'Tərəflər qeyd etdilər'],
  ['а) Стороны отметили', 'Стороны отметили'],
  ['– пункт', 'пункт'],
  ['- item', 'item'],
  ['•\tпункт', 'пункт'],
  ['\uf0b7\tпункт', 'пункт'],
  ['o\titem', 'item'],
])('takes the mark of a list off %s', (pasted, paragraph) => {
  expect(paragraphsOf(pasted)).toEqual([paragraph]);
});

it.each([
  '2023 год стал рекордным',
  '2023. Итоги года',
  '1 декабря 2023 года Стороны',
  '1.12.2023 Стороны подписали',
  '01.12.2023 Стороны подписали',
  '2.5 млн тонн грузов',
  '20-е заседание Комиссии',
  '1,5 Гбит/с',
  '-5 °C',
  'о ходе работ',
  'В. И. Петров сообщил',
  'I. Petrov reported',
])('keeps what belongs to the text: %s', (pasted) => {
  expect(paragraphsOf(pasted)).toEqual([pasted]);
});

it('takes the mark off a single paragraph that begins a clause, and only there', () => {
  const pasted = '1.2.\tСтороны отметили\r\n';
  const { clauses } = paste(minutesOf(' рост'), { clause: 'clause-0', language: 'ru' }, pasted);
  expect(clauses.map(({ text }) => text.ru)).toEqual(['Стороны отметили рост']);
  const inside = { clause: 'clause-0', language: 'ru', start: 3, end: 3 };
  expect(pasteParagraphs(minutesOf('См. рост'), inside, '– рост')).toBeNull();
});

it('leaves a single paragraph to the browser', () => {
  expect(
    pasteParagraphs(minutesOf(''), { clause: 'clause-0', language: 'ru', start: 0, end: 0 }, 'one\n'),
  ).toBeNull();
});

it('makes a clause of each further paragraph, like the one it was pasted into', () => {
  const { writing, clauses } = paste(minutesOf(''), { clause: 'clause-0', language: 'ru' }, 'один\nдва\nтри');
  expect(clauses.map(({ text }) => text.ru)).toEqual(['один', 'два', 'три']);
  expect(clauses.map(({ verbClass }) => verbClass)).toEqual(['instruction', 'instruction', 'instruction']);
  expect(writing?.focus).toEqual({ of: clauses[2]?.id, language: 'ru', cursor: 'end' });
});

it('takes the place of the selection; what stood after it follows the last paragraph', () => {
  const { clauses } = paste(
    minutesOf('начало СТАРОЕ конец', 'дальше'),
    { clause: 'clause-0', language: 'ru', start: 7, end: 13 },
    'один\nдва',
  );
  expect(clauses.map(({ text }) => text.ru)).toEqual(['начало один', 'два конец', 'дальше']);
});

it('brings a translation to the clauses that wait for it, up to one that has its text already', () => {
  const minutes = applied(
    minutesOf('один', 'два', 'три'),
    [{ type: 'edit-clause-text', id: 'clause-2', language: 'en', text: 'three' }],
    commission,
  );
  const { clauses } = paste(minutes, { clause: 'clause-0', language: 'en' }, 'one\ntwo\nmore');
  expect(clauses.map(({ text }) => [text.ru, text.en])).toEqual([
    ['один', 'one'],
    ['два', 'two'],
    [undefined, 'more'],
    ['три', 'three'],
  ]);
});
