import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { type ActionState, openActionsFor } from '@shared/domain/tracked-action.ts';
import { expect } from 'vitest';
import type { Chronicle } from './chronicle.ts';

/** What must be so, remembered from signatures alone: nothing here asks how actions are tracked. */
export class Ledger {
  readonly #records = new Map<string, Meeting>();
  readonly #states = new Map<string, { state: ActionState; by: string | null }>();

  /** Enters what newly signed records hold and decide. */
  enter(meetings: readonly Meeting[]): void {
    for (const meeting of meetings)
      if (meeting.status === 'signed' && !this.#records.has(meeting.id)) this.#enterSigned(meeting);
  }

  #enterSigned(meeting: Meeting): void {
    this.#records.set(meeting.id, meeting);
    for (const { clause } of clausesOf(meeting))
      if (clause.action)
        this.#states.set(keyOf({ meeting: meeting.id, clause: clause.id }), { state: 'open', by: null });
    for (const { origin, kind } of meeting.dispositions) {
      // Only what was open until now can have been disposed of.
      expect(this.#states.get(keyOf(origin))).toEqual({ state: 'open', by: null });
      const state = kind === 'done' || kind === 'no-longer-relevant' ? kind : 'continued';
      this.#states.set(keyOf(origin), { state, by: meeting.id });
    }
  }

  /** Meetings are frozen, so that the same object is the same record. */
  expectUnchangedRecords(chronicle: Chronicle): void {
    for (const [id, record] of this.#records) expect(chronicle.at(id)).toBe(record);
  }

  expectNothingLost(chronicle: Chronicle): void {
    const { tracked } = chronicle;
    const found = tracked.map(({ origin, state, decision }) => [
      keyOf(origin),
      { state, by: decision?.meeting.id ?? null },
    ]);
    expect(new Map(found as [string, { state: ActionState; by: string | null }][])).toEqual(this.#states);
    expect(found).toHaveLength(this.#states.size);
    const open = [...this.#states].filter(([, { state }]) => state === 'open').map(([key]) => key);
    const listed = openActionsFor(chronicle.next, tracked).map(({ origin }) => keyOf(origin));
    expect(listed.toSorted()).toEqual(open.toSorted());
  }
}
