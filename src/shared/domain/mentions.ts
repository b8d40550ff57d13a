import type { Id } from './identifier.ts';
import type { Meeting } from './meeting.ts';
import { clausesOf } from './numbering.ts';

/** Whether the meeting names this body as a speaker or as responsible for an action. */
export const mentionsBody = (meeting: Meeting, body: Id): boolean =>
  clausesOf(meeting).some(
    ({ clause: { speaker, action } }) =>
      (speaker?.kind === 'body' && speaker.body === body) ||
      (action !== null && [action.jointBodies, ...Object.values(action.responsible)].flat().includes(body)),
  );

/** Whether the person is in a delegation to the meeting. */
export const mentionsPerson = (meeting: Meeting, person: Id): boolean =>
  meeting.delegations.some(({ delegates }) => delegates.some((delegate) => delegate.person === person));
