import type { Handlers } from '../apply.ts';
import type { Commission } from '../commission.ts';
import { type AnnexContent, type Meeting, MOST } from '../meeting.ts';
import type { MeetingCommand } from '../meeting-commands.ts';
import { assignGiven } from './assign-given.ts';
import {
  findIn,
  insertAt,
  moveWithin,
  refuseDuplicate,
  refuseUnknownLanguages,
  refuseUnknownSide,
  takeOut,
} from './places.ts';

type EndingCommand = Extract<
  MeetingCommand,
  { type: 'set-next-meeting' | 'edit-closing' | `${'add' | 'edit' | 'move' | 'remove'}-annex` }
>;

const refuseBadContent = (commission: Commission, content: AnnexContent): void => {
  if (content.kind === 'delegation') refuseUnknownSide(commission, content.side);
  if (content.kind === 'text') refuseUnknownLanguages(commission, Object.keys(content.text));
};

/** What stands at the end of the record: next meeting, closing, annexes. */
export const endingHandlers: Handlers<Meeting, EndingCommand, Commission> = {
  'set-next-meeting': (meeting, { nextMeeting }, commission) => {
    if (nextMeeting?.host) refuseUnknownSide(commission, nextMeeting.host);
    refuseUnknownLanguages(commission, Object.keys({ ...nextMeeting?.place, ...nextMeeting?.period }));
    meeting.nextMeeting = nextMeeting;
  },
  'edit-closing': (meeting, { changes }, commission) => {
    refuseUnknownLanguages(commission, [...(changes.languages ?? []), ...Object.keys(changes.place ?? {})]);
    if (changes.prevailingLanguage) refuseUnknownLanguages(commission, [changes.prevailingLanguage]);
    assignGiven(meeting.closing, changes);
  },
  'add-annex': (meeting, { id, index, title, content }, commission) => {
    refuseUnknownLanguages(commission, Object.keys(title));
    refuseDuplicate(meeting.annexes, id);
    refuseBadContent(commission, content);
    insertAt(meeting.annexes, index, { id, title, content }, MOST.annexes);
  },
  'edit-annex': (meeting, { id, title, content }, commission) => {
    refuseUnknownLanguages(commission, Object.keys(title));
    refuseBadContent(commission, content);
    Object.assign(findIn(meeting.annexes, id), { title, content });
  },
  'move-annex': (meeting, { id, index }) => {
    moveWithin(meeting.annexes, id, index);
  },
  'remove-annex': (meeting, { id }) => {
    takeOut(meeting.annexes, id);
  },
};
