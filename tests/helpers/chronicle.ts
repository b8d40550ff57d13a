import { applyToFollowUps } from '@shared/domain/apply-follow-ups.ts';
import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import { isSameClause } from '@shared/domain/clause-reference.ts';
import { type DispositionKind, goesOn } from '@shared/domain/disposition.ts';
import { type FollowUpCommand, type FollowUps, noFollowUps } from '@shared/domain/follow-up.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingAct } from '@shared/domain/meeting-commands.ts';
import { newMeeting, nextHeader } from '@shared/domain/new-meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { openActionsFor, type TrackedAction, trackActions } from '@shared/domain/tracked-action.ts';
import { applyPatches, type Patch } from 'immer';
import { grant } from './meeting-wishes.ts';
import { commission, deepFreeze } from './meetings.ts';
import type { Wish } from './wish-world.ts';

/** The meetings of the fixture commission over the years, edited only as a desk edits them. */
export class Chronicle {
  readonly #meetings = new Map<Id, Meeting>();
  readonly #followUps = new Map<Id, FollowUps>();
  readonly #undoable = new Map<Id, Patch[][]>();
  #ids = 0;

  get meetings(): readonly Meeting[] {
    return [...this.#meetings.values()];
  }

  /** Every action, asked for with the meetings in an order that has nothing to do with time. */
  get tracked(): TrackedAction[] {
    return trackActions(this.meetings.toReversed(), [...this.#followUps.values()]);
  }

  openFor(meeting: Meeting): TrackedAction[] {
    return openActionsFor(meeting, this.tracked);
  }

  /** The meeting that is planned next: it has no day yet. */
  get next(): Meeting {
    const previous = this.meetings.at(-1) ?? null;
    return newMeeting(commission, previous, 'next', nextHeader(commission, previous));
  }

  begin(regularity: Meeting['regularity'], firstDay: string | null): Meeting {
    const id = `meeting-${this.#meetings.size + 1}`;
    const meeting = deepFreeze({ ...this.next, id, regularity, firstDay });
    this.#meetings.set(id, meeting);
    this.#followUps.set(id, noFollowUps(id));
    return meeting;
  }

  /** The meeting as it stands now. */
  at(id: Id): Meeting {
    const meeting = this.#meetings.get(id);
    if (!meeting) throw new Error(`there is no meeting ${id}`);
    return meeting;
  }

  /** Whether the command was accepted. */
  edit(id: Id, command: MeetingAct): boolean {
    const meeting = this.at(id);
    const open = this.openFor(meeting).map(({ origin }) => origin);
    const applied = applyToMeeting(meeting, deepFreeze(command), commission, open);
    if (!applied.ok) return false;
    this.#meetings.set(id, deepFreeze(applied.state));
    const steps =
      applied.state.status === 'signed' ? [] : [...(this.#undoable.get(id) ?? []), applied.inverse];
    this.#undoable.set(id, steps);
    return true;
  }

  grant(id: Id, wish: Wish): void {
    const meeting = this.at(id);
    const open = this.openFor(meeting).map(({ origin }) => origin);
    this.edit(id, grant(meeting, commission, wish, this.freshId(), open));
  }

  undo(id: Id): void {
    const inverse = this.#undoable.get(id)?.pop();
    if (inverse) this.#meetings.set(id, deepFreeze(applyPatches(this.at(id), inverse)));
  }

  followUp(id: Id, command: FollowUpCommand): boolean {
    const context = { meeting: this.at(id), commission };
    const applied = applyToFollowUps(this.#followUps.get(id) ?? noFollowUps(id), command, context);
    if (applied.ok) this.#followUps.set(id, deepFreeze(applied.state));
    return applied.ok;
  }

  /** Writes a commitment into the first section. */
  commit(id: Id): void {
    const [section] = this.at(id).sections;
    const clause = { id: this.freshId(), speaker: null, verbClass: 'commitment' as const, text: {} };
    if (section) this.edit(id, { type: 'add-clauses', container: section.id, index: 0, clauses: [clause] });
  }

  /** Decides about one action; its successor comes first in the first section. */
  decide(id: Id, { origin, clause, action }: TrackedAction, kind: DispositionKind): void {
    const [section] = this.at(id).sections;
    const place = { container: section?.id ?? 'nowhere', index: 0 };
    const { speaker, verbClass, text } = clause;
    const successor = { ...place, clause: { id: this.freshId(), speaker, verbClass, text }, action };
    this.edit(id, {
      type: 'dispose-of-action',
      origin,
      kind,
      statement: {},
      successor: goesOn(kind) ? successor : null,
    });
  }

  /** Decides about everything that is open, and takes back what was decided about anything else. */
  decideAll(id: Id, kindOf: (index: number) => DispositionKind): void {
    this.edit(id, { type: 'change-status', to: 'drafting' });
    if (this.at(id).sections.length === 0)
      this.edit(id, { type: 'add-section', id: this.freshId(), index: 0, title: {} });
    const open = this.openFor(this.at(id));
    for (const { origin } of this.at(id).dispositions)
      if (!open.some((action) => isSameClause(action.origin, origin)))
        this.edit(id, { type: 'withdraw-disposition', origin });
    open.forEach((action, index) => {
      this.decide(id, action, kindOf(index));
    });
  }

  /** Both sides agree to everything and sign, where the rules let them. */
  sign(id: Id, signedOn: string): boolean {
    this.edit(id, { type: 'change-status', to: 'drafting' });
    for (const { clause } of clausesOf(this.at(id)))
      for (const side of commission.sides)
        this.edit(id, { type: 'set-agreement', id: clause.id, side: side.id, agreed: true });
    this.edit(id, { type: 'change-status', to: 'agreed' });
    return this.edit(id, { type: 'sign', signedOn });
  }

  freshId(): Id {
    this.#ids += 1;
    return `made-${this.#ids}`;
  }
}
