import { isAgreed } from './clause.ts';
import { type ClauseReference, keyOf } from './clause-reference.ts';
import type { Meeting, MeetingStatus } from './meeting.ts';
import type { MeetingAct } from './meeting-commands.ts';
import { clausesOf, numbersOf } from './numbering.ts';
import type { Rejection } from './rejection.ts';

const NEXT_STATUSES: Record<MeetingStatus, readonly MeetingStatus[]> = {
  planned: ['drafting'],
  drafting: ['planned', 'agreed'],
  agreed: ['drafting', 'signed'],
  signed: [],
};

/** Agreed text may not move, but where and when it is signed is often settled last, and so is what the checks found. */
const ALLOWED_WHEN_AGREED: ReadonlySet<MeetingAct['type']> = new Set([
  'change-status',
  'sign',
  'edit-closing',
  'accept-finding',
  'withdraw-acceptance',
]);

/** Why a meeting in its present status takes no such command; null where it does. A signed record never changes. */
export const whyClosed = (meeting: Meeting, command: MeetingAct): Rejection | null => {
  if (meeting.status === 'signed') return { code: 'meeting-signed', subject: meeting.id };
  if (meeting.status === 'agreed' && !ALLOWED_WHEN_AGREED.has(command.type))
    return { code: 'meeting-agreed', subject: meeting.id };
  return null;
};

/** Names the clauses in which something is disputed still; nothing is agreed or signed over them. */
const whyDisputed = (meeting: Meeting): Rejection | null => {
  const numbers = numbersOf(meeting);
  const disputed = clausesOf(meeting).filter(({ clause }) => clause.brackets.length > 0);
  if (disputed.length === 0) return null;
  return { code: 'brackets-open', subject: disputed.map(({ clause }) => numbers.get(clause.id)).join(', ') };
};

/** Why the meeting cannot go on to this status; null where it can. */
export const whyNotYet = (meeting: Meeting, to: MeetingStatus): Rejection | null => {
  if (!NEXT_STATUSES[meeting.status].includes(to)) return { code: 'wrong-status', subject: meeting.status };
  if (to === 'agreed') {
    const clauses = clausesOf(meeting);
    if (clauses.length === 0) return { code: 'no-clauses', subject: meeting.id };
    const disputed = whyDisputed(meeting);
    if (disputed) return disputed;
    const open = clauses.filter(({ clause }) => !isAgreed(clause)).length;
    if (open > 0) return { code: 'clauses-open', subject: `${open}` };
  }
  if (to === 'signed') {
    const headless = meeting.delegations.find(
      ({ delegates }) => !delegates.some((delegate) => delegate.role === 'head'),
    );
    if (headless) return { code: 'no-head', subject: headless.side };
    return whyDisputed(meeting);
  }
  return null;
};

/**
 * Why the meeting cannot be signed over the open actions of earlier ones: each needs a disposition, and a disposition
 * needs an action that is still open. Null for every other command, and where all is decided.
 */
export const whyUndecided = (
  meeting: Meeting,
  command: MeetingAct,
  openActions: readonly ClauseReference[] | null,
): Rejection | null => {
  if (command.type !== 'sign') return null;
  if (openActions === null) return { code: 'previous-open', subject: '0' };
  const decided = new Set(meeting.dispositions.map(({ origin }) => keyOf(origin)));
  const open = new Set(openActions.map(keyOf));
  const undecided = [...open].filter((key) => !decided.has(key));
  if (undecided.length > 0) return { code: 'previous-open', subject: `${undecided.length}` };
  const closed = [...decided].find((key) => !open.has(key));
  return closed === undefined ? null : { code: 'not-open', subject: closed };
};
