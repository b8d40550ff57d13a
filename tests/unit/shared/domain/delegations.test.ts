import type { Meeting } from '@shared/domain/meeting.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, anyMeeting, draftMeeting, plannedMeeting, refusalOf } from '../../../helpers/meetings.ts';

const rolesOf = ({ delegations: [own] }: Meeting) => own.delegates.map(({ person, role }) => [person, role]);

test('a delegation has at most one head', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      for (const { delegates } of meeting.delegations)
        expect(delegates.filter(({ role }) => role === 'head').length).toBeLessThanOrEqual(1);
    }),
  );
});

test('who was head becomes a deputy when somebody else takes the head', () => {
  const { delegations } = plannedMeeting;
  expect(delegations.map(({ delegates }) => delegates.map(({ role }) => role))).toEqual([['head'], ['head']]);
  const led = after(plannedMeeting, {
    type: 'add-delegate',
    id: 'acting-head',
    side: 'ru',
    person: 'ru-director',
    role: 'head',
  });
  expect(rolesOf(led)).toEqual([
    ['ru-chair', 'deputy-head'],
    ['ru-director', 'head'],
  ]);
  const back = after(led, { type: 'set-delegate-role', id: 'head-ru', role: 'head' });
  expect(rolesOf(back)).toEqual([
    ['ru-chair', 'head'],
    ['ru-director', 'deputy-head'],
  ]);
});

test('a person is in one delegation, that of the own side, once', () => {
  const join = (side: string, person: string) =>
    ({ type: 'add-delegate', id: 'new', side, person, role: 'member' }) as const;
  expect(refusalOf(draftMeeting, join('ru', 'ru-chair'))).toBe('duplicate-id');
  expect(refusalOf(draftMeeting, join('ru', 'az-chair'))).toBe('wrong-side');
  expect(refusalOf(draftMeeting, join('ru', 'nobody'))).toBe('unknown-person');
  expect(refusalOf(draftMeeting, join('tr', 'ru-chair'))).toBe('unknown-side');
});

test('a meeting does not end before it begins', () => {
  const days = (firstDay: string | null, lastDay: string | null) =>
    refusalOf(draftMeeting, { type: 'edit-meeting', changes: { firstDay, lastDay } });
  expect(days('2023-07-07', '2023-07-06')).toBe('dates-reversed');
  expect(days('2023-07-06', '2023-07-06')).toBeUndefined();
  expect(days(null, '2023-07-06')).toBeUndefined();
});
