import type { MeetingSummary } from '@shared/contract/calls.ts';
import { isAgreed } from '@shared/domain/clause.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';

/** The meeting as one line of the list. */
export const summaryOf = (meeting: Meeting): MeetingSummary => {
  const { id, commission, status, ordinal, regularity, place, firstDay, lastDay, mode, host, languages } =
    meeting;
  const clauses = clausesOf(meeting).map(({ clause }) => clause);
  return {
    id,
    commission,
    status,
    ordinal,
    regularity,
    place,
    firstDay,
    lastDay,
    mode,
    host,
    languages,
    sections: meeting.sections.length,
    clauses: clauses.length,
    actions: clauses.filter(({ action }) => action !== null).length,
    openClauses: clauses.filter((clause) => !isAgreed(clause)).length,
  };
};
