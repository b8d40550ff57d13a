import { Meeting } from '@shared/domain/meeting.ts';
import { MeetingAct } from '@shared/domain/meeting-commands.ts';
import { REJECTION_CODES } from '@shared/domain/rejection.ts';
import fc from 'fast-check';
import { applyPatches } from 'immer';
import { expect, test } from 'vitest';
import { anyWish, COMMAND_TYPES, grant } from '../../../helpers/meeting-wishes.ts';
import {
  anyMeeting,
  applied,
  commission,
  deepFreeze,
  draftMeeting,
  granted,
} from '../../../helpers/meetings.ts';

/** A meeting and a command to it that the contract would let through. */
const anyStep = fc.tuple(anyMeeting, anyWish()).map(([meeting, wish]) => ({
  meeting,
  command: deepFreeze(MeetingAct.parse(grant(meeting, commission, wish, 'newest'))),
}));

const idsIn = (meeting: Meeting): string[] => {
  const containers = meeting.sections.flatMap((section) => [section, ...section.items]);
  return [...containers, ...containers.flatMap(({ clauses }) => clauses)].map(({ id }) => id);
};
const expectUnique = (ids: string[]): void => expect(new Set(ids).size).toBe(ids.length);

test('a command never throws and never alters the meeting it is given', () => {
  fc.assert(
    fc.property(anyStep, ({ meeting, command }) => {
      // Meeting and command are frozen: an alteration would throw.
      const result = applied(meeting, command);
      if (!result.ok) expect(REJECTION_CODES).toContain(result.rejection.code);
    }),
    { numRuns: 500 },
  );
});

test('an accepted command leaves a valid meeting whose ids are unique', () => {
  fc.assert(
    fc.property(anyStep, ({ meeting, command }) => {
      const result = applied(meeting, command);
      const state = result.ok ? result.state : meeting;
      expect(Meeting.parse(state)).toEqual(state);
      expectUnique(idsIn(state));
      expectUnique(state.delegations.flatMap(({ delegates }) => delegates.map(({ id }) => id)));
      expectUnique(state.agenda.map(({ id }) => id));
      expectUnique(state.annexes.map(({ id }) => id));
    }),
  );
});

test('the inverse patches restore the meeting exactly and the patches redo the command', () => {
  fc.assert(
    fc.property(anyStep, ({ meeting, command }) => {
      const result = applied(meeting, command);
      if (!result.ok) return;
      expect(applyPatches(result.state, result.inverse)).toEqual(meeting);
      expect(applyPatches(meeting, result.patches)).toEqual(result.state);
    }),
    { numRuns: 500 },
  );
});

test('the same commands on the same meeting make the same meeting', () => {
  fc.assert(
    fc.property(anyMeeting, fc.array(anyWish(), { maxLength: 10 }), (meeting, wishes) => {
      const copy: Meeting = structuredClone(meeting);
      expect(granted(copy, wishes)).toEqual(granted(meeting, wishes));
    }),
    { numRuns: 50 },
  );
});

const someMeetings = fc.sample(anyMeeting, { numRuns: 100, seed: 1 });

test.each(COMMAND_TYPES)('the sequences of these tests reach an accepted %s', (type) => {
  const wishes = fc.sample(anyWish([type]), { numRuns: someMeetings.length, seed: 1 });
  const accepted = someMeetings.filter((meeting, index) => {
    const [wish] = wishes.slice(index);
    return wish && applied(meeting, grant(meeting, commission, wish, 'newest')).ok;
  });
  expect(accepted).not.toEqual([]);
});

test('a command about something that is not there is refused with its id', () => {
  for (const type of COMMAND_TYPES.filter((candidate) => /^(move|remove)-/.test(candidate))) {
    const command = { type, id: 'nowhere', index: 0, section: 'trade', container: 'trade' } as MeetingAct;
    expect(applied(draftMeeting, command)).toEqual({
      ok: false,
      rejection: { code: 'not-found', subject: 'nowhere' },
    });
  }
});
