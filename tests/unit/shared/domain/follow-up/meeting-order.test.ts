import type { Meeting } from '@shared/domain/meeting.ts';
import { inOrderHeld, inOrderSigned, isEarlier, nextMeetingDay } from '@shared/domain/meeting-order.ts';
import { describe, expect, test } from 'vitest';
import { nextMeeting, signedMeeting } from '../../../../helpers/years.ts';

const meeting = (id: string, changes: Partial<Meeting>): Meeting => ({ ...nextMeeting, id, ...changes });
const extraordinary = (id: string, firstDay: string | null): Meeting =>
  meeting(id, { regularity: 'extraordinary', ordinal: 1, firstDay });
const regular = (ordinal: number, firstDay: string | null): Meeting =>
  meeting(`meeting-${ordinal}`, { ordinal, firstDay });

describe('a meeting is earlier', () => {
  test.each([
    [
      'regular with the lower ordinal, whatever the days say',
      regular(21, '2025-01-01'),
      regular(22, '2013-01-01'),
    ],
    ['by its day', extraordinary('extra', '2023-03-01'), regular(21, '2023-07-06')],
    ['on the same day', extraordinary('extra', '2023-07-06'), regular(21, '2023-07-06')],
    ['than one without a day', extraordinary('extra', '2023-07-06'), regular(21, null)],
    ['as long as it has no day itself', extraordinary('extra', null), regular(21, '2023-07-06')],
    ['where a commission counts anew', regular(21, '2023-07-06'), regular(1, '2024-07-06')],
  ])('%s', (_, one, other) => {
    expect(isEarlier(one, other)).toBe(true);
  });

  test('but not than itself, and not if it clearly came later', () => {
    expect(isEarlier(regular(21, null), regular(21, null))).toBe(false);
    expect(isEarlier(regular(20, '2022-09-01'), regular(18, '2019-09-01'))).toBe(false);
    expect(isEarlier(extraordinary('extra', '2023-07-07'), regular(21, '2023-07-06'))).toBe(false);
  });

  test('by the day of signature where the day of the meeting is not recorded', () => {
    const recorded = { ...signedMeeting, firstDay: null };
    expect(isEarlier(recorded, extraordinary('extra', '2023-07-06'))).toBe(false);
    expect(isEarlier(recorded, extraordinary('extra', '2023-07-07'))).toBe(true);
  });
});

test('meetings are put in order by day and then by ordinal, undated ones last', () => {
  const inOrder = [
    extraordinary('extra', '2022-03-01'),
    regular(20, '2022-09-01'),
    regular(21, null),
    regular(22, null),
  ];
  expect(inOrderHeld(inOrder.toReversed())).toEqual(inOrder);
});

test('records are put in order by the day of signature', () => {
  const late = {
    ...signedMeeting,
    id: 'late',
    closing: { ...signedMeeting.closing, signedOn: '2023-09-01' },
  };
  expect(inOrderSigned([late, signedMeeting])).toEqual([signedMeeting, late]);
});

test('the next meeting is the first one after, regular or not, once it has a day', () => {
  const later = regular(22, '2024-05-01');
  expect(nextMeetingDay(signedMeeting, [signedMeeting, regular(22, null)])).toBeNull();
  expect(nextMeetingDay(signedMeeting, [regular(20, '2022-09-01'), signedMeeting, later])).toBe('2024-05-01');
  expect(nextMeetingDay(signedMeeting, [later, extraordinary('extra', '2023-12-01')])).toBe('2023-12-01');
});
