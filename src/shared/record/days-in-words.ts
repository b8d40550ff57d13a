import type { Meeting } from '../domain/meeting.ts';
import { dateInWords, datesInWords } from '../text/dates-in-words.ts';
import type { PlainDate } from '../text/plain-date.ts';
import { phrase, type Voice } from './voice.ts';

/** The day spelt out. */
export const dayInWords = (day: PlainDate, { formulas }: Voice): string =>
  dateInWords(day, formulas.dates, formulas.ordinals);

/** The days of the meeting spelt out; empty while they are not set. */
export const daysInWords = ({ firstDay, lastDay }: Meeting, { formulas }: Voice): string =>
  firstDay === null ? '' : datesInWords(firstDay, lastDay ?? firstDay, formulas.dates, formulas.ordinals);

/** When the meeting was held, as a sentence says it: "on 6–7 July 2023"; empty while the days are not set. */
export const onDays = (meeting: Meeting, voice: Voice): string => {
  const dates = daysInWords(meeting, voice);
  if (dates === '') return '';
  const { onDay, onDays: onSeveral } = voice.formulas.dates;
  const single = meeting.lastDay === null || meeting.lastDay === meeting.firstDay;
  return phrase(voice, single ? onDay : onSeveral, { dates });
};

/** When something is signed, as a sentence says it; with a blank to be filled in by hand while that is not known. */
export const onDayOfSignature = (day: PlainDate | null, voice: Voice): string => {
  const { onDay, blank } = voice.formulas.dates;
  return phrase(voice, onDay, { dates: day === null ? blank : dayInWords(day, voice) });
};
