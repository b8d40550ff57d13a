import { keyOf } from '@shared/domain/clause-reference.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { isEarlier } from '@shared/domain/meeting-order.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { type ActionState, openActionsFor } from '@shared/domain/tracked-action.ts';
import { expect } from 'vitest';
import type { Chronicle } from './chronicle.ts';

/** How an action stands and, unless it is open, the meeting that made it so. */
interface Entry {
  state: ActionState;
  by: Id | null;
}

/** What must be so, remembered from signatures alone: nothing here asks how actions are tracked. */
export class Ledger {
  readonly #records = new Map<Id, Meeting>();
  readonly #entries = new Map<string, Entry>();

  /** Enters what newly signed records hold and decide. */
  enter(meetings: readonly Meeting[]): void {
    for (const meeting of meetings)
      if (meeting.status === 'signed' && !this.#records.has(meeting.id)) this.#enterSigned(meeting);
  }

  #enterSigned(meeting: Meeting): void {
    // A record decides about all that is open from earlier meetings, and about nothing else.
    const decided = meeting.dispositions.map(({ origin }) => keyOf(origin));
    const unsigned = { ...meeting, closing: { ...meeting.closing, signedOn: null } };
    expect(decided.toSorted()).toEqual(this.#openFrom((record) => isEarlier(record, unsigned)));
    for (const { origin, kind } of meeting.dispositions) {
      const state = kind === 'done' || kind === 'no-longer-relevant' ? kind : 'continued';
      this.#entries.set(keyOf(origin), { state, by: meeting.id });
    }
    for (const { clause } of clausesOf(meeting))
      if (clause.action)
        this.#entries.set(keyOf({ meeting: meeting.id, clause: clause.id }), { state: 'open', by: null });
    this.#records.set(meeting.id, meeting);
  }

  /** The keys of the open actions of such records. */
  #openFrom(isMeant: (record: Meeting) => boolean): string[] {
    return [...this.#records.values()]
      .filter(isMeant)
      .flatMap((record) =>
        clausesOf(record).map(({ clause }) => keyOf({ meeting: record.id, clause: clause.id })),
      )
      .filter((key) => this.#entries.get(key)?.state === 'open')
      .toSorted();
  }

  /** Meetings are frozen, so that the same object is the same record. */
  expectUnchangedRecords(chronicle: Chronicle): void {
    for (const [id, record] of this.#records) expect(chronicle.at(id)).toBe(record);
  }

  /** Every action there ever was stands as the records say, and the next meeting is asked about all that are open. */
  expectNothingLost(chronicle: Chronicle): void {
    const { tracked } = chronicle;
    const found = tracked.map(({ origin, state, decision }): [string, Entry] => [
      keyOf(origin),
      { state, by: decision?.meeting.id ?? null },
    ]);
    expect(found).toHaveLength(this.#entries.size);
    expect(new Map(found)).toEqual(this.#entries);
    const listed = openActionsFor(chronicle.next, tracked).map(({ origin }) => keyOf(origin));
    expect(listed.toSorted()).toEqual(this.#openFrom(() => true));
  }
}
