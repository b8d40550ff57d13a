import { goesOn } from '@shared/domain/disposition.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { expect, test } from 'vitest';
import { decidedIn } from '../../../../../src/renderer/features/previous-decisions/decided.ts';
import { earlierMeeting, meetingDeciding } from '../../../../helpers/meeting-deciding.ts';

/** What is said of the actions after all of them go on with this last day. */
const lateAfter = (to: string, firstDay: string | null = '2023-07-06') => {
  const meeting = { ...meetingDeciding(earlierMeeting(), ['continues']), firstDay };
  for (const { clause } of clausesOf(meeting))
    if (clause.origin && clause.action) clause.action.deadline.meaning = { precision: 'day', from: null, to };
  const decided = [...decidedIn(meeting).values()];
  expect(decided.length).toBeGreaterThan(0);
  return decided.map(({ isLateAtOnce }) => isLateAtOnce);
};

test('an action that goes on with a deadline from before the meeting is late at once', () => {
  expect(lateAfter('2023-07-05')).toContain(true);
  expect(lateAfter('2023-07-05')).not.toContain(false);
  expect(lateAfter('2023-07-06')).not.toContain(true);
  expect(lateAfter('2023-07-05', null)).not.toContain(true);
});

test('only what goes on has a successor', () => {
  for (const { disposition, successor, successorNumber } of decidedIn(meetingDeciding()).values()) {
    expect(successor !== null).toBe(goesOn(disposition.kind));
    expect(successorNumber !== null).toBe(goesOn(disposition.kind));
  }
});
