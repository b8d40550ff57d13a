import type { Handlers } from '../apply.ts';
import { MOST_ACCEPTED } from '../clause.ts';
import type { Commission } from '../commission.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingCommand } from '../meeting-commands.ts';
import { refuse } from '../rejection.ts';
import { clauseIn } from './places.ts';

type AcceptanceCommand = Extract<MeetingCommand, { type: 'accept-finding' | 'withdraw-acceptance' }>;

/** A judgement about a finding changes nothing of the clause: both sides' agreement stays. */
export const acceptanceHandlers: Handlers<Meeting, AcceptanceCommand, Commission> = {
  'accept-finding': (meeting, { id, finding, reason }) => {
    const { acceptedFindings } = clauseIn(meeting, id);
    const known = acceptedFindings.find((accepted) => accepted.finding === finding);
    if (known) known.reason = reason;
    else if (acceptedFindings.length >= MOST_ACCEPTED) refuse('too-many', id);
    else acceptedFindings.push({ finding, reason });
  },
  'withdraw-acceptance': (meeting, { id, finding }) => {
    const clause = clauseIn(meeting, id);
    if (!clause.acceptedFindings.some((accepted) => accepted.finding === finding))
      refuse('not-found', finding);
    clause.acceptedFindings = clause.acceptedFindings.filter((accepted) => accepted.finding !== finding);
  },
};
