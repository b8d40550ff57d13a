import { type ClauseReference, keyOf } from '@shared/domain/clause-reference.ts';
import { goesOn } from '@shared/domain/disposition.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { ACTION_STATES, type ActionState } from '@shared/domain/tracked-action.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Chronicle } from '../../../../helpers/chronicle.ts';
import { anyHistory, live } from '../../../../helpers/histories.ts';
import { Ledger } from '../../../../helpers/ledger.ts';

const clausesFrom = (meetings: readonly Meeting[], origin: ClauseReference) =>
  meetings.flatMap((meeting) =>
    clausesOf(meeting)
      .filter(({ clause }) => clause.origin && keyOf(clause.origin) === keyOf(origin))
      .map(({ clause }) => ({ meeting: meeting.id, clause: clause.id, obliges: clause.action !== null })),
  );

/** Each continued action goes on in exactly one clause of a signed record, and that clause obliges. */
const expectWholeChains = ({ tracked, meetings }: Chronicle): void => {
  const signed = meetings.filter(({ status }) => status === 'signed');
  for (const { state, origin, successor } of tracked)
    expect(clausesFrom(signed, origin)).toEqual(
      state === 'continued' ? [{ ...successor, obliges: true }] : [],
    );
  const actions = new Set(tracked.map(({ origin }) => keyOf(origin)));
  for (const { successor } of tracked) if (successor) expect(actions).toContain(keyOf(successor));
};

/** In every meeting, signed or not, clauses with an origin and decisions that an action goes on are one to one. */
const expectMatchedSuccessors = (meetings: readonly Meeting[]): void => {
  for (const meeting of meetings) {
    const going = meeting.dispositions.filter(({ kind }) => goesOn(kind)).map(({ origin }) => keyOf(origin));
    const clauses = clausesOf(meeting).flatMap(({ clause }) => (clause.origin ? keyOf(clause.origin) : []));
    expect(clauses.toSorted()).toEqual(going.toSorted());
    const decided = meeting.dispositions.map(({ origin }) => keyOf(origin));
    expect(new Set(decided).size).toBe(decided.length);
  }
};

test('over five meetings no action is lost, none closes by itself and no chain breaks', () => {
  let mostSigned = 0;
  const states = new Set<ActionState>();
  fc.assert(
    fc.property(anyHistory, (chapters) => {
      const chronicle = new Chronicle();
      const ledger = new Ledger();
      live(chronicle, chapters, () => {
        const { meetings } = chronicle;
        ledger.enter(meetings);
        ledger.expectUnchangedRecords(meetings);
        ledger.expectNothingLost(chronicle);
        expectWholeChains(chronicle);
        expectMatchedSuccessors(meetings);
      });
      for (const { state } of chronicle.tracked) states.add(state);
      const signed = chronicle.meetings.filter(({ status }) => status === 'signed');
      mostSigned = Math.max(mostSigned, signed.length);
    }),
    { numRuns: 100 },
  );
  // The histories are worth something only where they get this far.
  expect(mostSigned).toBe(5);
  expect(states).toEqual(new Set(ACTION_STATES));
});
