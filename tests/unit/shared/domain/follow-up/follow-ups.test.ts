import { applyToFollowUps } from '@shared/domain/apply-follow-ups.ts';
import { type FollowUpCommand, FollowUps, noFollowUps, type Report } from '@shared/domain/follow-up.ts';
import { applyPatches } from 'immer';
import { expect, test } from 'vitest';
import { agreedMeeting, commission, deepFreeze } from '../../../../helpers/meetings.ts';
import { signedMeeting } from '../../../../helpers/years.ts';

const context = { meeting: signedMeeting, commission };
const none = deepFreeze(noFollowUps(signedMeeting.id));
const report: Report = {
  id: 'first',
  side: 'az',
  on: '2023-10-01',
  state: 'in-progress',
  text: { en: 'Begun.' },
};
const put = (made: Report, clause = '1.2'): FollowUpCommand => ({ type: 'put-report', clause, report: made });
const note = (
  changes: Extract<FollowUpCommand, { type: 'edit-private-notes' }>['changes'],
): FollowUpCommand => ({
  type: 'edit-private-notes',
  clause: '2.2',
  changes,
});

const followed = (...commands: FollowUpCommand[]): FollowUps =>
  commands.reduce((state, command) => {
    const applied = applyToFollowUps(state, command, context);
    if (!applied.ok) throw new Error(`${command.type} refused: ${applied.rejection.code}`);
    expect(applyPatches(applied.state, applied.inverse)).toEqual(state);
    return deepFreeze(FollowUps.parse(applied.state));
  }, none);

const refusalOf = (command: FollowUpCommand, where = context): string | undefined => {
  const applied = applyToFollowUps(none, command, where);
  return applied.ok ? undefined : applied.rejection.code;
};

test('reports are added, corrected under their id and taken back', () => {
  const corrected = { ...report, state: 'done' as const };
  const second = { ...report, id: 'second', side: 'ru' };
  expect(followed(put(report), put(second), put(corrected)).entries).toMatchObject([
    { clause: '1.2', reports: [corrected, second] },
  ]);
  expect(
    followed(put(report), { type: 'remove-report', clause: '1.2', id: 'first' }).entries[0]?.reports,
  ).toEqual([]);
});

test('private notes change field by field', () => {
  expect(followed(note({ officer: 'Petrov' }), note({ controlDate: '2023-11-01' })).entries).toEqual([
    { clause: '2.2', reports: [], private: { officer: 'Petrov', controlDate: '2023-11-01', note: '' } },
  ]);
});

test.each([
  ['a clause that obliges nobody', put(report, '1.1'), 'no-action'],
  ['a number that is not in the record', put(report, '9.9'), 'no-action'],
  ['a third side', put({ ...report, side: 'xx' }), 'unknown-side'],
  ['another language', put({ ...report, text: { fr: 'fait' } }), 'unknown-language'],
  ['a report that is not there', { type: 'remove-report', clause: '1.2', id: 'first' } as const, 'not-found'],
])('there is no follow-up of %s', (_, command, code) => {
  expect(refusalOf(command)).toBe(code);
});

test('there is no follow-up before signature', () => {
  expect(refusalOf(put(report), { meeting: agreedMeeting, commission })).toBe('not-signed');
});
