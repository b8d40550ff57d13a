import type { Action, Clause } from './clause.ts';
import { type ClauseReference, keyOf } from './clause-reference.ts';
import type { Disposition } from './disposition.ts';
import { goesOn } from './disposition.ts';
import { type FollowUp, type FollowUps, NO_NOTES, type PrivateNotes, type Report } from './follow-up.ts';
import type { Item, Meeting, Section } from './meeting.ts';
import { clausesOf, numbersOf, referenceOf } from './numbering.ts';

/** How it stands with an action: only a signed later meeting takes it out of the open ones. */
export type ActionState = 'open' | 'done' | 'no-longer-relevant' | 'continued';

/** What a signed meeting decided about an action of an earlier one. */
export interface Decision {
  meeting: Meeting;
  disposition: Disposition;
}

/** An action of a signed record with its clause and everything that happened to it since. */
export interface TrackedAction {
  /** As it is cited for ever: `21/4.2`. */
  reference: string;
  origin: ClauseReference;
  meeting: Meeting;
  section: Section;
  item: Item | null;
  clause: Clause;
  action: Action;
  number: string;
  state: ActionState;
  /** The decision that closed it or made it go on elsewhere; null while it is open. */
  decision: Decision | null;
  /** The clause in which it went on; null unless it is continued. */
  successor: ClauseReference | null;
  /** The latest last. */
  reports: readonly Report[];
  private: PrivateNotes;
}

const stateAfter = (decision: Decision | undefined): ActionState => {
  if (decision === undefined) return 'open';
  const { kind } = decision.disposition;
  if (kind === 'done' || kind === 'no-longer-relevant') return kind;
  return 'continued';
};

const byDay = (one: Report, other: Report): number =>
  one.on.localeCompare(other.on) || one.id.localeCompare(other.id);

/** Key of an action → the decision of the signed meeting that disposed of it. */
const decisionsOf = (signed: readonly Meeting[]): Map<string, Decision> =>
  new Map(
    signed.flatMap((meeting) =>
      meeting.dispositions.map((disposition) => [keyOf(disposition.origin), { meeting, disposition }]),
    ),
  );

/** Key of an action → the clause of a signed meeting that carries it on. */
const successorsOf = (signed: readonly Meeting[]): Map<string, ClauseReference> =>
  new Map(
    signed.flatMap((meeting) =>
      clausesOf(meeting).flatMap(({ clause }) =>
        clause.origin ? [[keyOf(clause.origin), { meeting: meeting.id, clause: clause.id }] as const] : [],
      ),
    ),
  );

/**
 * Every action of every signed meeting among `meetings`, in the order of meetings and clauses. Nothing is left out:
 * an action that is closed or continued stays in the list with the decision that made it so.
 */
export const trackActions = (
  meetings: readonly Meeting[],
  followUps: readonly FollowUps[] = [],
): TrackedAction[] => {
  const signed = meetings.filter(({ status }) => status === 'signed');
  const decisions = decisionsOf(signed);
  const successors = successorsOf(signed);
  const entries = new Map<string, FollowUp>(
    followUps.flatMap(({ id, entries: list }) => list.map((entry) => [`${id}/${entry.clause}`, entry])),
  );
  return signed.flatMap((meeting) => {
    const numbers = numbersOf(meeting);
    return clausesOf(meeting).flatMap(({ clause, section, item }) => {
      if (clause.action === null) return [];
      const origin = { meeting: meeting.id, clause: clause.id };
      const number = numbers.get(clause.id) ?? '';
      const decision = decisions.get(keyOf(origin));
      const entry = entries.get(`${meeting.id}/${number}`);
      return [
        {
          reference: referenceOf(meeting, number),
          origin,
          meeting,
          section,
          item,
          clause,
          action: clause.action,
          number,
          state: stateAfter(decision),
          decision: decision ?? null,
          successor:
            decision && goesOn(decision.disposition.kind) ? (successors.get(keyOf(origin)) ?? null) : null,
          reports: [...(entry?.reports ?? [])].sort(byDay),
          private: entry?.private ?? NO_NOTES,
        },
      ];
    });
  });
};

/** The open actions that `meeting` has to decide about: those of all signed meetings but itself. */
export const openActionsFor = (meeting: Meeting, tracked: readonly TrackedAction[]): TrackedAction[] =>
  tracked.filter((action) => action.state === 'open' && action.meeting.id !== meeting.id);
