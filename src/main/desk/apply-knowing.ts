import type { Applied } from '@shared/domain/apply.ts';
import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import { isSameClause, keyOf } from '@shared/domain/clause-reference.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import type { TrackedAction } from '@shared/domain/tracked-action.ts';

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

const undecidedBy = (meeting: Meeting, openActions: readonly TrackedAction[]): TrackedAction[] => {
  const decided = new Set(meeting.dispositions.map(({ origin }) => keyOf(origin)));
  return openActions.filter(({ origin }) => !decided.has(keyOf(origin)));
};

/**
 * `applyToMeeting` by somebody who knows the open actions of all other meetings; null where no command asks for them.
 * A disposition of anything else is refused when it is made, and a refused signature names the undecided actions.
 */
export const applyKnowing = (
  openActions: readonly TrackedAction[] | null,
  meeting: Meeting,
  command: MeetingCommand,
  commission: Commission,
): Applied<Meeting> => {
  const known = openActions ?? [];
  const origins = openActions?.map(({ origin }) => origin) ?? null;
  const applied = applyToMeeting(meeting, command, commission, origins);
  if (applied.ok) {
    const isOfOpen =
      command.type !== 'dispose-of-action' ||
      known.some(({ origin }) => isSameClause(origin, command.origin));
    return isOfOpen
      ? applied
      : { ok: false, rejection: { code: 'not-open', subject: keyOf(command.origin) } };
  }
  const { code } = applied.rejection;
  if (code !== 'previous-open') return applied;
  return { ok: false, rejection: { code, subject: named(undecidedBy(meeting, known)) } };
};
