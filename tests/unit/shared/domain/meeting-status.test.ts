import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import { isAgreed } from '@shared/domain/clause.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyWish, COMMAND_TYPES, grant } from '../../../helpers/meeting-wishes.ts';
import {
  after,
  agreedMeeting,
  anyMeeting,
  commission,
  draftMeeting,
  plannedMeeting,
  refusalOf,
} from '../../../helpers/meetings.ts';

const signedMeeting = after(agreedMeeting, { type: 'sign', signedOn: '2023-07-07' });

test.each(COMMAND_TYPES)('a signed meeting refuses %s', (type) => {
  fc.assert(
    fc.property(anyWish([type]), (wish) => {
      const command = grant(signedMeeting, commission, wish, 'new');
      expect(applyToMeeting(signedMeeting, command, commission)).toEqual({
        ok: false,
        rejection: { code: 'meeting-signed', subject: signedMeeting.id },
      });
    }),
    { numRuns: 10 },
  );
});

test('signing keeps the day, freezes every number and changes nothing else', () => {
  const { status, frozenNumbers, closing, ...rest } = signedMeeting;
  const { status: before, frozenNumbers: none, closing: closingBefore, ...unchanged } = agreedMeeting;
  expect([before, none]).toEqual(['agreed', null]);
  expect(status).toBe('signed');
  expect(rest).toEqual(unchanged);
  expect(closing).toEqual({ ...closingBefore, signedOn: '2023-07-07' });
  expect(frozenNumbers).toEqual(Object.fromEntries(numbersOf(agreedMeeting)));
});

test('a planned meeting turns drafting with its first clause', () => {
  const clause = { id: 'first-clause', speaker: null, verbClass: 'narrative' as const, text: {} };
  const begun = after(plannedMeeting, {
    type: 'add-clauses',
    container: 'trade',
    index: 0,
    clauses: [clause],
  });
  expect([plannedMeeting.status, begun.status]).toEqual(['planned', 'drafting']);
});

test('a meeting is agreed only when both sides agree to every one of its clauses', () => {
  fc.assert(
    fc.property(anyMeeting, (meeting) => {
      const clauses = clausesOf(meeting);
      if (meeting.status === 'agreed' || meeting.status === 'signed')
        expect(clauses.length > 0 && clauses.every(({ clause }) => isAgreed(clause))).toBe(true);
      if (meeting.status !== 'drafting') return;
      const open = clauses.filter(({ clause }) => !isAgreed(clause)).length;
      const isDisputed = clauses.some(({ clause }) => clause.brackets.length > 0);
      const unless = open > 0 ? 'clauses-open' : undefined;
      const expected = clauses.length === 0 ? 'no-clauses' : isDisputed ? 'brackets-open' : unless;
      expect(refusalOf(meeting, { type: 'change-status', to: 'agreed' })).toBe(expected);
    }),
  );
});

test('an agreed meeting keeps its text until it returns to drafting', () => {
  const edit = { type: 'edit-clause-text', id: 'trade-growth', language: 'ru', text: 'x' } as const;
  expect(refusalOf(agreedMeeting, edit)).toBe('meeting-agreed');
  const reopened = after(agreedMeeting, { type: 'change-status', to: 'drafting' });
  expect(reopened.sections).toEqual(agreedMeeting.sections);
  expect(refusalOf(reopened, edit)).toBeUndefined();
});

test('place and day of signature are settled last', () => {
  const closing = { type: 'edit-closing', changes: { copies: 4 } } as const;
  expect(after(agreedMeeting, closing).closing.copies).toBe(4);
});

test('no step is skipped and no delegation signs without its head', () => {
  expect(refusalOf(draftMeeting, { type: 'sign', signedOn: '2023-07-07' })).toBe('wrong-status');
  expect(refusalOf(plannedMeeting, { type: 'change-status', to: 'agreed' })).toBe('wrong-status');
  const headless = after(
    agreedMeeting,
    { type: 'change-status', to: 'drafting' },
    { type: 'remove-delegate', id: 'delegate-az-chair' },
    { type: 'change-status', to: 'agreed' },
  );
  expect(refusalOf(headless, { type: 'sign', signedOn: '2023-07-07' })).toBe('no-head');
});
