import { acceptanceHandlers } from './apply/acceptances.ts';
import { actionHandlers } from './apply/actions.ts';
import { bracketHandlers } from './apply/brackets.ts';
import { clauseHandlers } from './apply/clauses.ts';
import { delegationHandlers } from './apply/delegations.ts';
import { dispositionHandlers } from './apply/dispositions.ts';
import { endingHandlers } from './apply/ending.ts';
import { headerHandlers } from './apply/header.ts';
import { restoringHandlers } from './apply/restoring.ts';
import { sectionHandlers } from './apply/sections.ts';
import { type Applied, applyChange, type Handlers, handle } from './apply.ts';
import type { ClauseReference } from './clause-reference.ts';
import type { Commission } from './commission.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingAct } from './meeting-commands.ts';
import { whyClosed, whyUndecided } from './meeting-status.ts';

const handlers: Handlers<Meeting, MeetingAct, Commission> = {
  ...headerHandlers,
  ...delegationHandlers,
  ...sectionHandlers,
  ...clauseHandlers,
  ...bracketHandlers,
  ...acceptanceHandlers,
  ...actionHandlers,
  ...dispositionHandlers,
  ...restoringHandlers,
  ...endingHandlers,
};

/**
 * The one way a meeting changes: the same function in the renderer (at once) and in main (the truth).
 * `openActions`: the open actions of all earlier meetings; nothing can be signed without knowing them.
 * Pure: returns the new meeting with its patches, or the rejection; `meeting` itself is never altered.
 */
export const applyToMeeting = (
  meeting: Meeting,
  command: MeetingAct,
  commission: Commission,
  openActions: readonly ClauseReference[] | null = null,
): Applied<Meeting> => {
  const closed = whyClosed(meeting, command) ?? whyUndecided(meeting, command, openActions);
  if (closed) return { ok: false, rejection: closed };
  return applyChange(meeting, (draft) => handle(handlers, draft, command, commission));
};
