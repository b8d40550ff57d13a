import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { ClauseReference } from '@shared/domain/clause-reference.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { SignMeeting } from '@shared/domain/meeting-commands.ts';
import { openActionsFor, trackActions } from '@shared/domain/tracked-action.ts';
import { expect, test } from 'vitest';
import { after, agreedMeeting, commission } from '../../../../helpers/meetings.ts';
import {
  barriers,
  customsPlan,
  ended,
  goingOn,
  nextMeeting,
  signed,
  signedMeeting,
} from '../../../../helpers/years.ts';

const SIGN: SignMeeting = { type: 'sign', signedOn: '2024-05-01' };

const rejectionOf = (meeting: Meeting, openActions: readonly ClauseReference[] | null) => {
  const applied = applyToMeeting(meeting, SIGN, commission, openActions);
  return applied.ok ? null : applied.rejection;
};

/** The agreed fixture meeting, having ended these actions of earlier ones. */
const havingEnded = (...origins: ClauseReference[]): Meeting => ({
  ...agreedMeeting,
  dispositions: origins.map((origin) => ({ origin, kind: 'done', statement: {} })),
});
const [first, second] = ['first', 'second'].map((clause) => ({ meeting: 'meeting-20', clause })) as [
  ClauseReference,
  ClauseReference,
];

test('every open action needs a decision before a record is signed', () => {
  expect(rejectionOf(havingEnded(first), [first, second])).toEqual({ code: 'previous-open', subject: '1' });
  expect(rejectionOf(havingEnded(), [first, second])).toEqual({ code: 'previous-open', subject: '2' });
  expect(rejectionOf(havingEnded(second, first), [first, second])).toBeNull();
});

test('a record cannot decide about what is not open any more', () => {
  expect(rejectionOf(havingEnded(first, second), [first])).toEqual({
    code: 'not-open',
    subject: 'meeting-20/second',
  });
});

test('nothing is signed by somebody who does not know the earlier actions', () => {
  expect(rejectionOf(havingEnded(), null)?.code).toBe('previous-open');
});

test('of two meetings that decide about the same action the one signed first has decided', () => {
  const regular = after(nextMeeting, goingOn(barriers, 'regular'), ended(customsPlan));
  const extraordinary = signed(
    after(
      { ...nextMeeting, id: 'extra', regularity: 'extraordinary' },
      goingOn(barriers, 'extra'),
      ended(customsPlan),
    ),
    '2024-03-01',
  );
  const tracked = trackActions([signedMeeting, extraordinary, regular]);
  const open = openActionsFor(regular, tracked).map(({ origin }) => origin);
  const successor = { meeting: 'extra', clause: 'extra' };
  expect(open).toEqual([successor]);
  const agreed: Meeting = { ...regular, status: 'agreed' };
  expect(rejectionOf(agreed, open)?.code).toBe('previous-open');
  const corrected = after(
    regular,
    { type: 'withdraw-disposition', origin: barriers },
    { type: 'withdraw-disposition', origin: customsPlan },
    goingOn(successor, 'after-extra'),
  );
  expect(rejectionOf({ ...corrected, status: 'agreed' }, open)).toBeNull();
});
