import type { Applied } from '@shared/domain/apply.ts';
import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import { isSameClause, keyOf } from '@shared/domain/clause-reference.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingAct } from '@shared/domain/meeting-commands.ts';
import type { RejectionCode } from '@shared/domain/rejection.ts';
import { openActionsFor, type TrackedAction } from '@shared/domain/tracked-action.ts';

/** As many references as one sentence can name. */
const MOST_NAMED = 5;

/** `20/1.2, 20/1.3, 20/4.1, 20/4.2, 20/5.1 … (12)` */
const named = (actions: readonly TrackedAction[]): string => {
  const first = actions
    .slice(0, MOST_NAMED)
    .map(({ reference }) => reference)
    .join(', ');
  return actions.length > MOST_NAMED ? `${first} … (${actions.length})` : first;
};

const refused = (code: RejectionCode, subject: string): Applied<Meeting> => ({
  ok: false,
  rejection: { code, subject },
});

const undecidedBy = (meeting: Meeting, openActions: readonly TrackedAction[]): TrackedAction[] => {
  const decided = new Set(meeting.dispositions.map(({ origin }) => keyOf(origin)));
  return openActions.filter(({ origin }) => !decided.has(keyOf(origin)));
};

/**
 * `applyToMeeting` by somebody who knows all actions of signed records; null where no command asks for them. They are
 * compared with the meeting as it stands at this command, for an earlier one may have moved it among the others.
 * A disposition of what is not open is refused when it is made, and a refused signature names the undecided actions.
 */
export const applyKnowing = (
  tracked: readonly TrackedAction[] | null,
  meeting: Meeting,
  command: MeetingAct,
  commission: Commission,
): Applied<Meeting> => {
  if (tracked === null || (command.type !== 'sign' && command.type !== 'dispose-of-action'))
    return applyToMeeting(meeting, command, commission);
  const open = openActionsFor(meeting, tracked);
  const origins = open.map(({ origin }) => origin);
  const applied = applyToMeeting(meeting, command, commission, origins);
  if (!applied.ok)
    return applied.rejection.code === 'previous-open'
      ? refused('previous-open', named(undecidedBy(meeting, open)))
      : applied;
  return command.type === 'sign' || origins.some((origin) => isSameClause(origin, command.origin))
    ? applied
    : refused('not-open', keyOf(command.origin));
};
