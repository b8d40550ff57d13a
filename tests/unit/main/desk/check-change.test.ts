import { Meeting, MOST } from '@shared/domain/meeting.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { firstChangedIssue } from '../../../../src/main/desk/check-change.ts';
import { anyWish } from '../../../helpers/meeting-wishes.ts';
import { anyMeeting, deepFreeze, draftMeeting, granted } from '../../../helpers/meetings.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const isSound = (before: unknown, after: unknown): boolean =>
  firstChangedIssue(Meeting, before, after) === null;

/** Every place in the data, as the keys that lead to it. */
const placesIn = (value: Json, path: string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [path, ...Object.entries(value).flatMap(([key, member]) => placesIn(member, [...path, key]))]
    : [path];

/** The same data but for what stands at `path`; what lies beside the path stays the same object. */
const changedAt = (value: Json, [key, ...rest]: readonly string[], change: (value: Json) => Json): Json => {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...value] : { ...(value as { [key: string]: Json }) };
  const members = copy as { [key: string]: Json };
  members[key] = changedAt(members[key] ?? null, rest, change);
  return copy;
};

/** What an edit could put in the place of something, sound or not. */
const anyChange: fc.Arbitrary<(value: Json) => Json> = fc.oneof(
  fc
    .constantFrom<Json>(null, '', 'text', 0, 1, 5_000, 'x'.repeat(20_001), [], {}, { note: '' })
    .map((other) => () => other),
  fc.constant((value: Json) => (Array.isArray(value) ? [...value, ...value] : value)),
  fc.constant((value: Json) => (Array.isArray(value) ? value.slice(1) : value)),
  fc.constant((value: Json) => (Array.isArray(value) ? value.toReversed() : value)),
  fc.constant((value: Json) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value, more: 1 } : value,
  ),
);

describe('a check of what an edit has changed says the same as a check of everything', () => {
  test('after all that a secretariat does', () => {
    fc.assert(
      fc.property(anyMeeting, fc.array(anyWish(), { maxLength: 5 }), (meeting, wishes) => {
        expect(isSound(meeting, granted(meeting, wishes))).toBe(true);
      }),
    );
  });

  test('after a change of any kind in any place', () => {
    const places = placesIn(draftMeeting as unknown as Json);
    fc.assert(
      fc.property(fc.constantFrom(...places), anyChange, (path, change) => {
        const after = changedAt(draftMeeting as unknown as Json, path, change);
        const whole = Meeting.safeParse(after);
        expect(isSound(draftMeeting, after)).toBe(whole.success);
      }),
      { numRuns: 2_000 },
    );
  });

  test('at the limits of every list', () => {
    const [section] = draftMeeting.sections;
    const [clause] = section?.clauses ?? [];
    if (!section || !clause) throw new Error('The fixture has no clause.');
    const withClauses = (count: number) =>
      deepFreeze({ ...draftMeeting, sections: [{ ...section, clauses: Array(count).fill(clause) }] });
    expect(isSound(withClauses(1), withClauses(MOST.clauses))).toBe(true);
    expect(isSound(withClauses(1), withClauses(MOST.clauses + 1))).toBe(false);
    expect(firstChangedIssue(Meeting, withClauses(1), withClauses(MOST.clauses + 1))).toEqual([
      'sections',
      0,
      'clauses',
    ]);
    const withSections = (count: number) => ({ ...draftMeeting, sections: Array(count).fill(section) });
    expect(isSound(draftMeeting, withSections(MOST.sections))).toBe(true);
    expect(isSound(draftMeeting, withSections(MOST.sections + 1))).toBe(false);
  });
});

test('a rule of an object or a list as a whole is asked even where the rule is not about its length', () => {
  const Pair = z.object({ from: z.number(), to: z.number() }).refine(({ from, to }) => from <= to);
  const Distinct = z.array(z.number()).refine((list) => new Set(list).size === list.length);
  const Both = z.object({ pair: Pair, list: Distinct });
  const before = { pair: { from: 1, to: 2 }, list: [1, 2] };
  expect(firstChangedIssue(Both, before, { ...before, pair: { from: 3, to: 2 } })).toEqual(['pair']);
  expect(firstChangedIssue(Both, before, { ...before, list: [2, 2] })).toEqual(['list']);
  expect(firstChangedIssue(Both, before, { ...before, list: [2, 1] })).toBeNull();
});
