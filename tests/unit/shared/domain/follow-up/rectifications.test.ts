import { applyToFollowUps } from '@shared/domain/apply-follow-ups.ts';
import { type FollowUpCommand, FollowUps, noFollowUps } from '@shared/domain/follow-up.ts';
import { isSigned, notesOn } from '@shared/domain/rectification.ts';
import { sealRectification, signRectification } from '@shared/domain/sign-rectification.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commission, draftMeeting } from '../../../../helpers/meetings.ts';
import { signedMeeting } from '../../../../helpers/years.ts';

const context = { meeting: signedMeeting, commission };
const SEAL = { content: 'a'.repeat(64), files: [] };
const WHOLE = Object.fromEntries(signedMeeting.closing.languages.map((language) => [language, 'Read: 12.']));

const put = (id: string, clause = '1.1', text: Record<string, string> = WHOLE): FollowUpCommand => ({
  type: 'put-rectification',
  note: { id, clause, text },
});

const after = (...commands: FollowUpCommand[]): FollowUps =>
  commands.reduce((followUps, command) => {
    const applied = applyToFollowUps(followUps, command, context);
    if (!applied.ok) throw new Error(applied.rejection.code);
    return applied.state;
  }, noFollowUps(signedMeeting.id));

/** The follow-ups with this note signed and sealed. */
const signed = (followUps: FollowUps, id: string, on = '2024-01-10'): FollowUps => {
  const applied = signRectification(followUps, id, on, signedMeeting);
  const sealed = applied.ok ? sealRectification(applied.state, id, SEAL) : applied;
  if (!sealed.ok) throw new Error(sealed.rejection.code);
  return sealed.state;
};

const refusalOf = (followUps: FollowUps, command: FollowUpCommand, where = context): string | undefined => {
  const applied = applyToFollowUps(followUps, command, where);
  return applied.ok ? undefined : applied.rejection.code;
};

test('a draft is written, edited, numbered and thrown away', () => {
  const drafted = after(put('one'), put('two', '2.2'), put('one', '1.2'));
  expect(drafted.rectifications).toMatchObject([
    { id: 'one', number: 1, clause: '1.2', signedOn: null, seal: null },
    { id: 'two', number: 2, clause: '2.2' },
  ]);
  expect(
    after(put('one'), put('two'), { type: 'remove-rectification', id: 'one' }).rectifications,
  ).toMatchObject([{ id: 'two', number: 1 }]);
});

test('only a signed record is corrected, at a clause and in languages that it has', () => {
  const nothing = noFollowUps(signedMeeting.id);
  expect(refusalOf(nothing, put('one'), { meeting: draftMeeting, commission })).toBe('not-signed');
  expect(refusalOf(nothing, put('one', '9.9'))).toBe('not-found');
  expect(refusalOf(nothing, put('one', '1.1', { tlh: 'x' }))).toBe('unknown-language');
  expect(refusalOf(nothing, { type: 'remove-rectification', id: 'one' })).toBe('not-found');
});

test('a note is signed in every language of the record, once, and not before the record', () => {
  const signing = (followUps: FollowUps, on: string) => {
    const applied = signRectification(followUps, 'one', on, signedMeeting);
    return applied.ok ? undefined : applied.rejection.code;
  };
  expect(signing(after(put('one', '1.1', {})), '2024-01-10')).toBe('text-missing');
  expect(signing(after(put('one')), '2020-01-10')).toBe('before-record');
  expect(signing(signed(after(put('one')), 'one'), '2024-01-10')).toBe('note-signed');
  const again = sealRectification(signed(after(put('one')), 'one'), 'one', SEAL);
  expect(again).toMatchObject({ ok: false, rejection: { code: 'note-signed' } });
});

test('signed notes are numbered in the order of their signature, without a gap', () => {
  const drafted = after(put('one'), put('two'), put('three'));
  const second = signed(drafted, 'two');
  expect(second.rectifications.map(({ id, number }) => [id, number])).toEqual([
    ['two', 1],
    ['one', 2],
    ['three', 3],
  ]);
  expect(notesOn(second.rectifications, '1.1').map(({ id }) => id)).toEqual(['two']);
});

test('no command changes a note that is signed, and numbers never have gaps', () => {
  const ids = ['one', 'two', 'three', 'four'];
  const anyCommand = fc.oneof(
    fc
      .record({ id: fc.constantFrom(...ids), clause: fc.constantFrom('1.1', '1.2', '9.9') })
      .map(({ id, clause }) => put(id, clause, { ru: clause })),
    fc.constantFrom(...ids).map((id): FollowUpCommand => ({ type: 'remove-rectification', id })),
    fc.constant<FollowUpCommand>({ type: 'edit-private-notes', clause: '1.2', changes: { note: 'x' } }),
  );
  const start = signed(signed(after(put('one'), put('two'), put('three')), 'three'), 'one');
  const notes = start.rectifications.filter(isSigned);
  fc.assert(
    fc.property(fc.array(anyCommand, { maxLength: 20 }), (commands) => {
      const end = commands.reduce((followUps, command) => {
        const applied = applyToFollowUps(followUps, command, context);
        return applied.ok ? applied.state : followUps;
      }, start);
      FollowUps.parse(end);
      expect(end.rectifications.filter(isSigned)).toEqual(notes);
      expect(end.rectifications.map(({ number }) => number)).toEqual(
        end.rectifications.map((_, index) => index + 1),
      );
    }),
  );
});
