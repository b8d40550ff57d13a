import { successorOf } from './apply/successors.ts';
import { referenceOf } from './citation.ts';
import type { Action, Clause } from './clause.ts';
import { type ClauseReference, keyOf } from './clause-reference.ts';
import { type Disposition, goesOn } from './disposition.ts';
import { type FollowUps, inOrderReported, NO_NOTES, type PrivateNotes, type Report } from './follow-up.ts';
import type { Item, Meeting, Section } from './meeting.ts';
import { inOrderHeld, inOrderSigned, isEarlier } from './meeting-order.ts';
import { clausesOf, numbersOf } from './numbering.ts';
import { notesOn, type RectificationNote } from './rectification.ts';

/** How it stands with an action: only a signed later meeting takes it out of the open ones. */
export const ACTION_STATES = ['open', 'done', 'no-longer-relevant', 'continued'] as const;
export type ActionState = (typeof ACTION_STATES)[number];

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
  /** The signed notes that correct its clause. */
  rectifications: readonly RectificationNote[];
  private: PrivateNotes;
}

const stateAfter = (decision: Decision | null): ActionState => {
  if (decision === null) return 'open';
  const { kind } = decision.disposition;
  if (kind === 'done' || kind === 'no-longer-relevant') return kind;
  return 'continued';
};

/** The clause in which the decision says that the action goes on; null where there is none with an action. */
const successorIn = ({ meeting, disposition: { kind, origin } }: Decision): ClauseReference | null => {
  const clause = goesOn(kind) ? successorOf(meeting, origin) : undefined;
  return clause?.action ? { meeting: meeting.id, clause: clause.id } : null;
};

/** What is decided about an action, with the clause in which it goes on, if it does. */
interface Settlement {
  decision: Decision;
  successor: ClauseReference | null;
}

/**
 * Key of an action → how it was settled. A record that came in from outside may contradict an earlier one or miss the
 * clause it announces: the first decision holds, and one that would let the action vanish does not count.
 */
const settlementsOf = (signed: readonly Meeting[]): Map<string, Settlement> => {
  const settlements = new Map<string, Settlement>();
  for (const meeting of signed)
    for (const disposition of meeting.dispositions) {
      const decision = { meeting, disposition };
      const key = keyOf(disposition.origin);
      const successor = successorIn(decision);
      const vanishes = goesOn(disposition.kind) && successor === null;
      const isOwn = disposition.origin.meeting === meeting.id;
      if (!vanishes && !isOwn && !settlements.has(key)) settlements.set(key, { decision, successor });
    }
  return settlements;
};

const trackIn = (
  meeting: Meeting,
  settlements: ReadonlyMap<string, Settlement>,
  followUps: FollowUps | undefined,
): TrackedAction[] => {
  const numbers = numbersOf(meeting);
  const entries = new Map(followUps?.entries.map((entry) => [entry.clause, entry]));
  return clausesOf(meeting).flatMap(({ clause, section, item }) => {
    const { action } = clause;
    if (action === null) return [];
    const origin = { meeting: meeting.id, clause: clause.id };
    const number = numbers.get(clause.id) ?? '';
    const { decision = null, successor = null } = settlements.get(keyOf(origin)) ?? {};
    const { reports = [], private: notes = NO_NOTES } = entries.get(number) ?? {};
    return {
      reference: referenceOf(meeting, number),
      origin,
      meeting,
      section,
      item,
      clause,
      action,
      number,
      state: stateAfter(decision),
      decision,
      successor,
      reports: inOrderReported(reports),
      rectifications: notesOn(followUps?.rectifications ?? [], number),
      private: notes,
    };
  });
};

/**
 * Every action of every signed meeting among `meetings`, in the order in which these were held and of their clauses.
 * Nothing is left out: an action that is closed or continued stays in the list with the decision that made it so.
 */
export const trackActions = (
  meetings: readonly Meeting[],
  followUps: readonly FollowUps[] = [],
): TrackedAction[] => {
  const signed = inOrderHeld(meetings.filter(({ status }) => status === 'signed'));
  const settlements = settlementsOf(inOrderSigned(signed));
  return signed.flatMap((meeting) =>
    trackIn(
      meeting,
      settlements,
      followUps.find(({ id }) => id === meeting.id),
    ),
  );
};

/** The open actions that `meeting` has to decide about: those of all earlier meetings that are signed. */
export const openActionsFor = (meeting: Meeting, tracked: readonly TrackedAction[]): TrackedAction[] =>
  tracked.filter((action) => action.state === 'open' && isEarlier(action.meeting, meeting));
