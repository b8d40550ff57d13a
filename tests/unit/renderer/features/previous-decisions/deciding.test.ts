import { DISPOSITION_KINDS, type DispositionKind } from '@shared/domain/disposition.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { expect, test } from 'vitest';
import {
  deciding,
  decisionAbout,
  placeFor,
} from '../../../../../src/renderer/features/previous-decisions/deciding.ts';
import { actionRowsOf } from '../../../../helpers/action-rows.ts';
import { fixtureCommission } from '../../../../helpers/fixture.ts';
import { earlierMeeting } from '../../../../helpers/meeting-deciding.ts';
import { after, draftMeeting } from '../../../../helpers/meetings.ts';

const commission = fixtureCommission();
const [action] = actionRowsOf(earlierMeeting());
if (!action) throw new Error('the fixture has no action');

const commandFor = (kind: DispositionKind, meeting: Meeting = draftMeeting, container?: string) => {
  const result = deciding(kind, action, meeting, commission, container);
  if (result.kind !== 'command') throw new Error('a section is missing');
  return result;
};

const successorsIn = (meeting: Meeting) => clausesOf(meeting).filter(({ clause }) => clause.origin !== null);

test.each(DISPOSITION_KINDS)('a decision %s is accepted, with a statement in every language', (kind) => {
  const decided = after(draftMeeting, commandFor(kind).command);
  const disposition = decisionAbout(decided, action);
  expect(disposition?.kind).toBe(kind);
  expect(Object.keys(disposition?.statement ?? {})).toEqual(draftMeeting.languages);
});

test('a decision that an action goes on copies its clause to the end of the section it came from', () => {
  const { command, successor } = commandFor('continues');
  const decided = after(draftMeeting, command);
  const [copy, ...others] = successorsIn(decided);
  expect(others).toEqual([]);
  expect(copy?.section.id).toBe(action.section.id);
  expect(decided.sections.find(({ id }) => id === action.section.id)?.clauses.at(-1)).toBe(copy?.clause);
  const { speaker, verbClass, text, action: obligation, origin } = action;
  expect(copy?.clause).toMatchObject({
    id: successor,
    speaker,
    verbClass,
    text,
    action: obligation,
    origin,
  });
});

test('a decision that closes an action adds no clause', () => {
  const { command, successor } = commandFor('done');
  expect(successor).toBeNull();
  expect(successorsIn(after(draftMeeting, command))).toEqual([]);
});

test('another decision keeps the clause in which it goes on already', () => {
  const { command, successor } = commandFor('continues');
  const decided = after(draftMeeting, command);
  const again = commandFor('reformulated', decided);
  expect(again.successor).toBe(successor);
  expect(again.command.successor).toBeNull();
  expect(successorsIn(after(decided, again.command))).toHaveLength(1);
});

test('a decision asks for a section where the meeting has not the one it came from', () => {
  const meeting = after(draftMeeting, { type: 'remove-section', id: action.section.id });
  expect(deciding('continues', action, meeting, commission)).toEqual({ kind: 'place-missing' });
  expect(deciding('done', action, meeting, commission).kind).toBe('command');
  const decided = after(meeting, commandFor('continues', meeting, 'customs').command);
  expect(successorsIn(decided).map(({ section }) => section.id)).toEqual(['customs']);
});

test('a decision leaves out languages that the commission no longer works in', () => {
  const narrow = { ...commission, languages: ['ru', 'az-Latn'] };
  const result = deciding('continues', action, { ...draftMeeting, languages: ['ru'] }, narrow);
  if (result.kind !== 'command') throw new Error('a section is missing');
  expect(Object.keys(result.command.successor?.clause.text ?? {})).toEqual(['ru', 'az-Latn']);
  expect(Object.keys(result.command.successor?.action.deadline.phrase ?? {})).not.toContain('en');
});

test('an action goes on in its item where the meeting has that, else in its section', () => {
  const ofItem = {
    ...action,
    section: { id: 'trade', title: {} },
    item: { id: 'small-business', title: {} },
  };
  expect(placeFor(draftMeeting, ofItem)).toBe('small-business');
  expect(placeFor(draftMeeting, { ...ofItem, item: { id: 'gone', title: {} } })).toBe('trade');
  expect(placeFor(draftMeeting, { ...ofItem, section: { id: 'gone', title: {} } })).toBeNull();
});
