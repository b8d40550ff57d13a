import type { ClauseReference } from '@shared/domain/clause-reference.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommand } from '@shared/domain/meeting-commands.ts';
import { clausesOf } from '@shared/domain/numbering.ts';

/** What brings a meeting that is being drafted to agreement: every open action is done, and both sides agree to all. */
export const agreeing = (meeting: Meeting, open: readonly ClauseReference[]): MeetingCommand[] => [
  ...open.map((origin) => ({
    type: 'dispose-of-action' as const,
    origin,
    kind: 'done' as const,
    statement: Object.fromEntries(meeting.languages.map((language) => [language, '–'])),
    successor: null,
  })),
  ...clausesOf(meeting).flatMap(({ clause }) =>
    meeting.delegations
      .filter(({ side }) => !clause.agreedBy.includes(side))
      .map(({ side }) => ({ type: 'set-agreement' as const, id: clause.id, side, agreed: true })),
  ),
  { type: 'change-status', to: 'agreed' },
];
