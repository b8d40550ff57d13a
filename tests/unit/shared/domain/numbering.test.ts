import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, agreedMeeting, anyMeeting, draftMeeting } from '../../../helpers/meetings.ts';

/** Ids of sections, clauses and items in the order in which the record shows them. */
const idsInOrder = (meeting: Meeting): string[] =>
  meeting.sections.flatMap(({ id, clauses, items }) => [
    id,
    ...clauses.map((clause) => clause.id),
    ...items.flatMap((item) => [item.id, ...item.clauses.map((clause) => clause.id)]),
  ]);

const parts = (number: string): number[] => number.split('.').map(Number);

/** Whether `next` may follow `number` without a gap: first below it, or the next one of it or of one above it. */
const follows = (number: string, next: string): boolean => {
  const before = parts(number);
  const now = parts(next);
  const above = now.slice(0, -1);
  const last = now.at(-1) ?? 0;
  if (now.length === before.length + 1) return above.join() === before.join() && last === 1;
  return above.every((part, level) => part === before[level]) && last === (before[now.length - 1] ?? 0) + 1;
};

test('numbers are complete, unique, gapless and in the order of the record', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const numbers = numbersOf(meeting);
      const ids = idsInOrder(meeting);
      expect([...numbers.keys()].sort()).toEqual([...ids].sort());
      const inOrder = ids.map((id) => numbers.get(id) ?? '');
      expect(new Set(inOrder).size).toBe(ids.length);
      inOrder.forEach((number, index) => {
        expect(follows(inOrder[index - 1] ?? '0', number), `${inOrder[index - 1]} then ${number}`).toBe(true);
      });
    }),
  );
});

test('clauses are listed in the order of their numbers', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const listed = clausesOf(meeting).map(({ clause }) => clause.id);
      expect(listed).toEqual(idsInOrder(meeting).filter((id) => listed.includes(id)));
    }),
  );
});

test('items are numbered after the clauses of their section', () => {
  const withItem = after(
    draftMeeting,
    { type: 'add-item', id: 'tariffs', section: 'trade', index: 0, title: {} },
    {
      type: 'add-clauses',
      container: 'tariffs',
      index: 0,
      clauses: [{ id: 'duties', speaker: null, verbClass: 'narrative', text: {} }],
    },
  );
  const clauses = withItem.sections[0]?.clauses.length ?? 0;
  const numbers = numbersOf(withItem);
  expect(numbers.get('tariffs')).toBe(`1.${clauses + 1}`);
  expect(numbers.get('duties')).toBe(`1.${clauses + 1}.1`);
});

test('a signed meeting keeps the numbers it was signed with', () => {
  const signed = after(agreedMeeting, { type: 'sign', signedOn: '2023-07-07' });
  expect(numbersOf({ ...signed, sections: signed.sections.toReversed() })).toEqual(numbersOf(agreedMeeting));
});
