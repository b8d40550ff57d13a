import type { Handlers } from '../apply.ts';
import type { Commission } from '../commission.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingAct } from '../meeting-commands.ts';
import { whyNotYet } from '../meeting-status.ts';
import { numbersOf } from '../numbering.ts';
import { Refusal, refuse } from '../rejection.ts';
import { assignGiven } from './assign-given.ts';
import { refuseUnknownLanguages, refuseUnknownSide } from './places.ts';

type HeaderCommand = Extract<MeetingAct, { type: 'edit-meeting' | 'change-status' | 'sign' }>;

export const headerHandlers: Handlers<Meeting, HeaderCommand, Commission> = {
  'edit-meeting': (meeting, { changes }, commission) => {
    if (changes.host) refuseUnknownSide(commission, changes.host);
    refuseUnknownLanguages(commission, [...(changes.languages ?? []), ...Object.keys(changes.place ?? {})]);
    assignGiven(meeting, changes);
    if (meeting.firstDay && meeting.lastDay && meeting.lastDay < meeting.firstDay)
      refuse('dates-reversed', meeting.lastDay);
  },
  'change-status': (meeting, { to }) => {
    const why = whyNotYet(meeting, to);
    if (why) throw new Refusal(why);
    meeting.status = to;
  },
  sign: (meeting, { signedOn }) => {
    const why = whyNotYet(meeting, 'signed');
    if (why) throw new Refusal(why);
    meeting.closing.signedOn = signedOn;
    meeting.frozenNumbers = Object.fromEntries(numbersOf(meeting));
    meeting.status = 'signed';
  },
};
