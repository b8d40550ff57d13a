import type { Meeting } from '@shared/domain/meeting.ts';
import { openActionsFor, trackActions } from '@shared/domain/tracked-action.ts';
import { describe, expect, test } from 'vitest';
import { actionsBefore, undecidedOf } from '../../../../src/renderer/app/previous-actions.ts';
import { actionRowsOf } from '../../../helpers/action-rows.ts';
import { earlierMeeting, meetingDeciding } from '../../../helpers/meeting-deciding.ts';
import { draftMeeting } from '../../../helpers/meetings.ts';

const later: Meeting = { ...earlierMeeting(), id: 'meeting-22', ordinal: 22, firstDay: '2024-07-06' };
const rows = actionRowsOf(earlierMeeting(), later);
const referencesOf = (meeting: Meeting) => actionsBefore(meeting, rows).map(({ reference }) => reference);

describe('the actions that a meeting decides about', () => {
  test('are the open ones of earlier meetings, as the desk sees it', () => {
    expect(referencesOf(draftMeeting)).toEqual(['20/1.2', '20/2.2']);
    const tracked = trackActions([earlierMeeting(), later]);
    expect(referencesOf(draftMeeting)).toEqual(
      openActionsFor(draftMeeting, tracked).map(({ reference }) => reference),
    );
  });

  test('are those of later meetings too where it has decided about them', () => {
    const meeting: Meeting = {
      ...draftMeeting,
      dispositions: [{ origin: { meeting: later.id, clause: 'customs-plan' }, kind: 'done', statement: {} }],
    };
    expect(referencesOf(meeting)).toContain('22/2.2');
  });

  test('are what it decided about once it is signed', () => {
    expect(referencesOf({ ...draftMeeting, status: 'signed' })).toEqual([]);
    expect(referencesOf({ ...meetingDeciding(), status: 'signed' })).toEqual(['20/1.2', '20/2.2']);
  });

  test('are undecided until it has a disposition of each', () => {
    const before = actionsBefore(draftMeeting, rows);
    expect(undecidedOf(draftMeeting, before)).toEqual(before);
    expect(undecidedOf(meetingDeciding(), before)).toEqual([]);
  });
});
