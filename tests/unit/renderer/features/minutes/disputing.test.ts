import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { describe, expect, test } from 'vitest';
import { variantPlace } from '../../../../../src/renderer/app/typed-text.ts';
import { around, dispute, settle } from '../../../../../src/renderer/features/minutes/disputing.ts';
import { applied } from '../../../../helpers/applied.ts';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

const commission = fixtureCommission();
const clause = 'trade-barriers';
const drafting = (): Meeting => ({ ...fixtureMeeting(), status: 'drafting' });
const clauseIn = (meeting: Meeting) => {
  const found = clausesOf(meeting).find((placed) => placed.clause.id === clause)?.clause;
  if (!found) throw new Error('The fixture has lost a clause.');
  return found;
};

/** Disputes words of the clause for the Russian side, as one letter of them was selected. */
const disputing = (meeting: Meeting, language: string, words: string) => {
  const from = clauseIn(meeting).text[language]?.indexOf(words) ?? -1;
  const selected = { clause, language, stretch: { from: from + 1, to: from + words.length } };
  const writing = dispute(meeting, selected, 'ru', commission.sides);
  if (!writing) throw new Error('Nothing was disputed.');
  return { writing, meeting: applied(meeting, writing.commands, commission) };
};

describe('dispute', () => {
  test('takes whole words and goes on with what the other side wants', () => {
    const { writing, meeting } = disputing(drafting(), 'ru', 'перечень барьеров');
    const [bracket] = clauseIn(meeting).brackets;
    expect(bracket?.variants).toEqual({ ru: { ru: 'перечень барьеров' } });
    expect(writing.focus).toEqual({
      of: variantPlace(clause, bracket?.id ?? '', 'az'),
      language: 'ru',
      cursor: 'end',
    });
  });

  test('in the next language fills the bracket that waits there, then opens another', () => {
    const first = disputing(drafting(), 'ru', 'перечень барьеров').meeting;
    const second = disputing(first, 'en', 'list of barriers').meeting;
    expect(clauseIn(second).brackets.map(({ variants }) => variants.ru)).toEqual([
      { ru: 'перечень барьеров', en: 'list of barriers' },
    ]);
    expect(clauseIn(disputing(second, 'en', 'proposals').meeting).brackets).toHaveLength(2);
  });

  test('comes to nothing where the clause has gone', () => {
    const selected = { clause: 'gone', language: 'ru', stretch: { from: 0, to: 0 } };
    expect(dispute(drafting(), selected, 'ru', commission.sides)).toBeNull();
  });
});

test('what is settled is written on at its place', () => {
  const { meeting } = disputing(drafting(), 'ru', 'перечень барьеров');
  const [bracket] = clauseIn(meeting).brackets;
  if (!bracket) throw new Error('Nothing was disputed.');
  const { commands, focus } = settle(clauseIn(meeting), bracket, { ru: 'список барьеров' }, 'ru');
  const settled = clauseIn(applied(meeting, commands, commission));
  expect(settled.text.ru).toContain('подготовить список барьеров во взаимной');
  expect(settled.text.ru?.slice(Number(focus?.cursor))).toMatch(/^список барьеров/);
});

test('the words around a place are cut short between words', () => {
  const text = 'Стороны договорились подготовить перечень барьеров  и предложения по их устранению.';
  expect(around(text, text.indexOf('  и') + 1)).toEqual({
    before: '… перечень барьеров',
    after: 'и предложения по их …',
  });
  expect(around('Стороны ', 8)).toEqual({ before: 'Стороны', after: '' });
});
