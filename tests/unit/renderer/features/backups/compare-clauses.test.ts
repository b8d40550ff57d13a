import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareClauses } from '../../../../../src/renderer/features/backups/compare-clauses.ts';
import { after, anyMeeting, draftMeeting } from '../../../../helpers/meetings.ts';
import { adding, removing, typing } from '../../../../helpers/open-session.ts';

test('tells changed, added and removed clauses with their numbers of today, or of then', () => {
  const present = after(draftMeeting, removing('trade-barriers'), typing('Выросла.'), adding('last', 'Ещё.'));
  const found = compareClauses(draftMeeting, present);
  expect(found.map(({ id, kind }) => [id, kind])).toEqual([
    ['trade-growth', 'changed'],
    ['last', 'added'],
    ['trade-barriers', 'removed'],
  ]);
  expect(found.map(({ number }) => number)).toEqual([
    numbersOf(present).get('trade-growth'),
    numbersOf(present).get('last'),
    numbersOf(draftMeeting).get('trade-barriers'),
  ]);
});

test('finds nothing between equal states, and everything between any two, whichever is the earlier', () => {
  const ids = (meeting: Meeting): string[] => clausesOf(meeting).map(({ clause }) => clause.id);
  fc.assert(
    fc.property(anyMeeting, anyMeeting, (one, other) => {
      expect(compareClauses(one, structuredClone(one))).toEqual([]);
      const there = compareClauses(one, other);
      const back = compareClauses(other, one);
      const of = (found: typeof there, kind: string) =>
        found
          .filter((each) => each.kind === kind)
          .map(({ id }) => id)
          .sort();
      expect(of(there, 'added')).toEqual(
        ids(other)
          .filter((id) => !ids(one).includes(id))
          .sort(),
      );
      expect(of(there, 'removed')).toEqual(of(back, 'added'));
      expect(of(there, 'changed')).toEqual(of(back, 'changed'));
    }),
    { numRuns: 50 },
  );
});
