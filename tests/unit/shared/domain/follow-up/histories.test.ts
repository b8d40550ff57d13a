import { type ClauseReference, keyOf } from '@shared/domain/clause-reference.ts';
import { goesOn } from '@shared/domain/disposition.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { ACTION_STATES, type ActionState, type TrackedAction } from '@shared/domain/tracked-action.ts';
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

/** How many clauses an action goes through from this one on. */
const chainLength = (tracked: readonly TrackedAction[], origin: ClauseReference): number => {
  const successor = tracked.find((action) => keyOf(action.origin) === keyOf(origin))?.successor;
  return successor ? 1 + chainLength(tracked, successor) : 1;
};

/** In every meeting, signed or not, clauses with an origin and decisions that an action goes on are one to one. */
const expectMatchedSuccessors = (meetings: readonly Meeting[]): void => {
  for (const meeting of meetings) {
    const going = meeting.dispositions.filter(({ kind }) => goesOn(kind)).map(({ origin }) => keyOf(origin));
    const carrying = clausesOf(meeting).flatMap(({ clause }) => (clause.action && clause.origin) ?? []);
    expect(carrying.map(keyOf).toSorted()).toEqual(going.toSorted());
    const decided = meeting.dispositions.map(({ origin }) => keyOf(origin));
    expect(new Set(decided).size).toBe(decided.length);
  }
};

test('over five meetings no action is lost, none closes by itself and no chain breaks', () => {
  fc.assert(
    fc.property(anyHistory, (chapters) => {
      const chronicle = new Chronicle();
      const ledger = new Ledger();
      live(chronicle, chapters, () => {
        ledger.enter(chronicle.meetings);
        ledger.expectUnchangedRecords(chronicle);
        ledger.expectNothingLost(chronicle);
        expectWholeChains(chronicle);
        expectMatchedSuccessors(chronicle.meetings);
      });
    }),
    { numRuns: 150 },
  );
});

test('such histories come to five signed records, to every state and to chains of several clauses', () => {
  const states = new Set<ActionState>();
  let mostSigned = 0;
  let longestChain = 0;
  for (const chapters of fc.sample(anyHistory, { numRuns: 100, seed: 1 })) {
    const chronicle = new Chronicle();
    live(chronicle, chapters);
    const { tracked, meetings } = chronicle;
    for (const { state } of tracked) states.add(state);
    mostSigned = Math.max(mostSigned, meetings.filter(({ status }) => status === 'signed').length);
    longestChain = Math.max(longestChain, ...tracked.map(({ origin }) => chainLength(tracked, origin)));
  }
  expect([...states].toSorted()).toEqual(ACTION_STATES.toSorted());
  expect(mostSigned).toBe(5);
  expect(longestChain).toBeGreaterThanOrEqual(3);
});
