import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClauseKey, writingFor } from '../../../../../src/renderer/features/minutes/clause-keys.ts';
import { applied } from '../../../../helpers/applied.ts';
import { fixtureCommission, fixtureMeeting } from '../../../../helpers/fixture.ts';

const commission = fixtureCommission();
const drafting = (): Meeting => ({ ...fixtureMeeting(), status: 'drafting' });

const pressed = (key: string, more: Partial<ClauseKey> = {}): ClauseKey => ({
  key,
  isControl: false,
  isAlt: false,
  isShift: false,
  text: '',
  start: 0,
  end: 0,
  ...more,
});

/** A key pressed with the cursor in the Russian text of a clause, and the meeting that results. */
const press = (meeting: Meeting, id: string, key: string, more: Partial<ClauseKey> = {}) => {
  const text = clausesOf(meeting).find(({ clause }) => clause.id === id)?.clause.text.ru ?? '';
  const writing = writingFor(meeting, { of: id, language: 'ru' }, pressed(key, { text, ...more }));
  return { writing, meeting: writing ? applied(meeting, writing.commands, commission) : meeting };
};

const atEnd = (meeting: Meeting, id: string) => {
  const length = clausesOf(meeting).find(({ clause }) => clause.id === id)?.clause.text.ru?.length ?? 0;
  return { start: length, end: length };
};

describe('Enter', () => {
  it('at the end of a text makes the next clause, said by the same and with the same verb class', () => {
    const before = drafting();
    const { writing, meeting } = press(before, 'trade-growth', 'Enter', atEnd(before, 'trade-growth'));
    const [, added] = meeting.sections[0]?.clauses ?? [];
    expect(added).toMatchObject({
      text: {},
      speaker: { kind: 'both-sides' },
      verbClass: 'assessment',
    });
    expect(writing?.focus).toEqual({ of: added?.id, language: 'ru', cursor: 0 });
  });

  it('inside a text, with Shift or with a selection does what it does in any text', () => {
    const meeting = drafting();
    expect(press(meeting, 'trade-growth', 'Enter', { start: 3, end: 3 }).writing).toBeNull();
    expect(
      press(meeting, 'trade-growth', 'Enter', { ...atEnd(meeting, 'trade-growth'), isShift: true }).writing,
    ).toBeNull();
    expect(
      press(meeting, 'trade-growth', 'Enter', { ...atEnd(meeting, 'trade-growth'), start: 0 }).writing,
    ).toBeNull();
  });

  it('with Ctrl cuts the text at the cursor; the other languages stay', () => {
    const before = drafting();
    const { writing, meeting } = press(before, 'trade-growth', 'Enter', {
      isControl: true,
      start: 7,
      end: 7,
    });
    const [first, second] = meeting.sections[0]?.clauses ?? [];
    expect(first?.text.ru).toBe('Стороны');
    expect(first?.text.en).toBe(before.sections[0]?.clauses[0]?.text.en);
    expect(second?.text).toEqual({ ru: 'с удовлетворением отметили рост взаимной торговли.' });
    expect(writing?.focus).toEqual({ of: second?.id, language: 'ru', cursor: 0 });
  });
});

describe('Backspace', () => {
  it('removes a clause in which nothing is written and goes on at the end of the one before', () => {
    const before = applied(
      drafting(),
      ['ru', 'az-Latn', 'en'].map((language) => ({
        type: 'edit-clause-text',
        id: 'customs-dialogue',
        language,
        text: '',
      })),
      commission,
    );
    const { writing, meeting } = press(before, 'customs-dialogue', 'Backspace');
    expect(numbersOf(meeting).get('customs-plan')).toBe('2.1');
    expect(writing?.focus).toEqual({ of: 'small-business-council', language: 'ru', cursor: 'end' });
  });

  it('keeps a clause that has a text in another language', () => {
    const before = applied(
      drafting(),
      [{ type: 'edit-clause-text', id: 'customs-plan', language: 'ru', text: '' }],
      commission,
    );
    expect(press(before, 'customs-plan', 'Backspace').writing).toBeNull();
  });
});

describe('the arrows', () => {
  it('go to the clause before or after only from the edge of a text', () => {
    const meeting = drafting();
    expect(press(meeting, 'trade-barriers', 'ArrowUp').writing).toEqual({
      commands: [],
      focus: { of: 'trade-growth', language: 'ru', cursor: 'end' },
    });
    expect(
      press(meeting, 'trade-barriers', 'ArrowDown', atEnd(meeting, 'trade-barriers')).writing?.focus,
    ).toEqual({
      of: 'small-business-view',
      language: 'ru',
      cursor: 0,
    });
    expect(press(meeting, 'trade-barriers', 'ArrowUp', { start: 1, end: 1 }).writing).toBeNull();
    expect(press(meeting, 'trade-growth', 'ArrowUp').writing).toBeNull();
  });

  it('with Alt move a clause, the cursor with it, and across the edges of sections and items', () => {
    const before = drafting();
    const up = press(before, 'customs-dialogue', 'ArrowUp', { isAlt: true, start: 4, end: 4 });
    expect(numbersOf(up.meeting).get('customs-dialogue')).toBe('1.3.3');
    expect(up.writing?.focus).toEqual({ of: 'customs-dialogue', language: 'ru', cursor: 4 });
    const back = press(up.meeting, 'customs-dialogue', 'ArrowDown', { isAlt: true });
    expect(back.meeting).toEqual(before);
    expect(press(before, 'trade-growth', 'ArrowUp', { isAlt: true }).writing).toBeNull();
    expect(press(before, 'education-quotas', 'ArrowDown', { isAlt: true }).writing).toBeNull();
  });
});

const wordsOf = (meeting: Meeting): string[] =>
  clausesOf(meeting)
    .flatMap(({ clause }) => Object.values(clause.text))
    .flatMap((text) => text.split(/\s+/).filter(Boolean))
    .sort();

it('no key loses a word, and the domain takes whatever a key does', () => {
  const key = fc.record({
    key: fc.constantFrom('Enter', 'Backspace', 'ArrowUp', 'ArrowDown'),
    isControl: fc.boolean(),
    isAlt: fc.boolean(),
    place: fc.nat({ max: 20 }),
    word: fc.nat({ max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(key, { maxLength: 25 }), (keys) => {
      const before = drafting();
      let meeting = before;
      for (const { place, word, ...combination } of keys) {
        const clauses = clausesOf(meeting);
        const clause = clauses[place % clauses.length]?.clause;
        if (!clause) break;
        const text = clause.text.ru ?? '';
        // At the edge of a word, as a cut inside it makes two words of one.
        const cursor = text
          .split(/(?<=\s)/)
          .slice(0, word)
          .join('').length;
        meeting = press(meeting, clause.id, combination.key, {
          ...combination,
          start: cursor,
          end: cursor,
        }).meeting;
      }
      expect(wordsOf(meeting)).toEqual(wordsOf(before));
    }),
  );
});
