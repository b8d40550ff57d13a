import { type FollowUps, noFollowUps } from '@shared/domain/follow-up.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { openActionsFor, trackActions } from '@shared/domain/tracked-action.ts';
import { describe, expect, test } from 'vitest';
import { after } from '../../../../helpers/meetings.ts';
import {
  barriers,
  customsPlan,
  ended,
  goingOn,
  nextMeeting,
  signed,
  signedMeeting,
} from '../../../../helpers/years.ts';

const drafted = after(nextMeeting, goingOn(barriers, 'go-on'), ended(customsPlan, 'no-longer-relevant'));
const secondSigned = signed({ ...drafted, firstDay: '2024-05-01' }, '2024-05-02');

const statesIn = (...meetings: Meeting[]) =>
  trackActions(meetings).map(({ reference, state, decision, successor }) => [
    reference,
    state,
    decision?.meeting.id ?? null,
    successor?.clause ?? null,
  ]);

test('actions are those of signed records, each with its clause, section and meeting', () => {
  const [action] = trackActions([signedMeeting, drafted]);
  expect(action).toMatchObject({
    reference: '21/1.2',
    origin: barriers,
    number: '1.2',
    clause: { id: 'trade-barriers' },
    section: { id: 'trade' },
    item: null,
    meeting: { id: 'meeting-21' },
  });
  expect(trackActions([drafted])).toEqual([]);
});

test('a decision takes effect with signature', () => {
  expect(statesIn(signedMeeting, drafted)).toEqual([
    ['21/1.2', 'open', null, null],
    ['21/2.2', 'open', null, null],
  ]);
  expect(statesIn(secondSigned, signedMeeting)).toEqual([
    ['21/1.2', 'continued', 'meeting-22', 'go-on'],
    ['21/2.2', 'no-longer-relevant', 'meeting-22', null],
    ['22/1.1', 'open', null, null],
  ]);
});

test('a report that says done closes nothing', () => {
  const report = { id: 'report', side: 'ru', on: '2023-11-01', state: 'done', text: {} } as const;
  const reports = [
    { ...report, id: 'later', on: '2023-12-01' },
    { ...report, id: 'earlier' },
  ];
  const note = { officer: 'Petrov', controlDate: null, note: '' };
  const followUps: FollowUps[] = [
    { ...noFollowUps('meeting-20'), entries: [{ clause: '1.2', reports: [report], private: note }] },
    { ...noFollowUps('meeting-21'), entries: [{ clause: '1.2', reports, private: note }] },
  ];
  const [action, other] = trackActions([signedMeeting], followUps);
  expect(action).toMatchObject({ state: 'open', decision: null, private: note });
  expect(action?.reports.map(({ id }) => id)).toEqual(['earlier', 'later']);
  expect(other).toMatchObject({ reports: [], private: { officer: '', controlDate: null, note: '' } });
});

describe('a meeting decides about', () => {
  const tracked = trackActions([signedMeeting]);

  test('the open actions of all earlier meetings', () => {
    expect(openActionsFor(nextMeeting, tracked)).toEqual(tracked);
    const thirdMeeting: Meeting = { ...nextMeeting, id: 'meeting-23', ordinal: 23 };
    expect(openActionsFor(thirdMeeting, tracked)).toEqual(tracked);
    expect(
      openActionsFor(thirdMeeting, trackActions([signedMeeting, secondSigned])).map(
        ({ reference }) => reference,
      ),
    ).toEqual(['22/1.1']);
  });

  test('nothing of its own or of later ones', () => {
    expect(openActionsFor(signedMeeting, tracked)).toEqual([]);
    const old: Meeting = { ...nextMeeting, id: 'meeting-18', ordinal: 18, firstDay: '2019-09-01' };
    expect(openActionsFor(old, tracked)).toEqual([]);
  });
});

describe('records that came in from outside', () => {
  const foreign = (changes: Partial<Meeting>): Meeting => ({ ...secondSigned, ...changes });

  test('let no action vanish in a clause that is not there or obliges nobody', () => {
    const [trade, ...others] = secondSigned.sections;
    const without = foreign({ sections: others });
    expect(statesIn(signedMeeting, without)[0]).toEqual(['21/1.2', 'open', null, null]);
    const powerless = { ...trade, clauses: trade?.clauses.map((clause) => ({ ...clause, action: null })) };
    const sections = [powerless as Meeting['sections'][number], ...others];
    expect(statesIn(signedMeeting, foreign({ sections }))[0]).toEqual(['21/1.2', 'open', null, null]);
  });

  test('do not close what they decide themselves', () => {
    const dispositions = [
      { origin: { meeting: 'meeting-22', clause: 'go-on' }, kind: 'done' as const, statement: {} },
    ];
    expect(statesIn(foreign({ dispositions })).at(-1)?.[1]).toBe('open');
  });

  test('do not decide once more what an earlier record has decided', () => {
    const { closing } = secondSigned;
    const contradicting = foreign({
      id: 'meeting-23',
      ordinal: 23,
      firstDay: '2025-05-01',
      closing: { ...closing, signedOn: '2025-05-02' },
      dispositions: [{ origin: barriers, kind: 'done', statement: {} }],
    });
    for (const meetings of [
      [contradicting, secondSigned, signedMeeting],
      [signedMeeting, secondSigned, contradicting],
    ])
      expect(statesIn(...meetings)[0]).toEqual(['21/1.2', 'continued', 'meeting-22', 'go-on']);
  });
});
