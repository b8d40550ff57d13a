import { blankAction } from '@shared/domain/clause.ts';
import type { ClauseReference } from '@shared/domain/clause-reference.ts';
import type { DispositionKind } from '@shared/domain/disposition.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingCommandOf } from '@shared/domain/meeting-commands.ts';
import { newMeeting, nextHeader } from '@shared/domain/new-meeting.ts';
import { after, agreedMeeting, commission, deepFreeze } from './meetings.ts';

/** The fixture meeting, signed: clauses 1.2 `trade-barriers` and 2.2 `customs-plan` carry actions. */
export const signedMeeting: Meeting = after(agreedMeeting, { type: 'sign', signedOn: '2023-07-07' });

/** The meeting planned after it, which has to decide about both. */
export const nextMeeting: Meeting = deepFreeze(
  newMeeting(commission, signedMeeting, 'meeting-22', nextHeader(commission, signedMeeting)),
);

export const barriers: ClauseReference = { meeting: signedMeeting.id, clause: 'trade-barriers' };
export const customsPlan: ClauseReference = { meeting: signedMeeting.id, clause: 'customs-plan' };

type Disposal = MeetingCommandOf<'dispose-of-action'>;

/** Ends the action. */
export const ended = (
  origin: ClauseReference,
  kind: Extract<DispositionKind, 'done' | 'no-longer-relevant'> = 'done',
): Disposal => ({ type: 'dispose-of-action', origin, kind, statement: {}, successor: null });

/** Lets the action go on in a new commitment with this id, in the section on trade. */
export const goingOn = (
  origin: ClauseReference,
  id: string,
  kind: Extract<DispositionKind, 'continues' | 'reformulated'> = 'continues',
): Disposal => ({
  type: 'dispose-of-action',
  origin,
  kind,
  statement: { en: 'The work goes on.' },
  successor: {
    container: 'trade',
    index: 0,
    clause: { id, speaker: null, verbClass: 'commitment', text: { en: 'The Sides agreed to go on.' } },
    action: { ...blankAction('commitment'), responsible: { ru: ['ru-economy'] } },
  },
});

/** The meeting agreed to by both sides and signed on that day, whatever it has decided about. */
export const signed = (meeting: Meeting, signedOn: string): Meeting => {
  const clauses = meeting.sections
    .flatMap((section) => [section, ...section.items])
    .flatMap((part) => part.clauses);
  const agreements = clauses.flatMap(({ id }) =>
    commission.sides.map((side) => ({ type: 'set-agreement' as const, id, side: side.id, agreed: true })),
  );
  return after(meeting, ...agreements, { type: 'change-status', to: 'agreed' }, { type: 'sign', signedOn });
};
