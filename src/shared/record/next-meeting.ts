import { textIn } from '../text/localized.ts';
import { meetingName } from './meeting-name.ts';
import type { RecordContext } from './record-context.ts';
import type { Block } from './record-document.ts';
import { inEvery, nameIn, say, type Voice } from './voice.ts';

/** What is agreed about the next meeting; nothing where nothing is said of it. */
export const nextMeetingBlocks = ({ meeting, commission, voices }: RecordContext): Block[] => {
  const next = meeting.nextMeeting;
  if (next === null) return [];
  const values = (voice: Voice) => ({
    meeting: meetingName(meeting.ordinal + 1, 'regular', commission.meetingNoun, voice),
    place: nameIn(next.place, voice),
    period: textIn(next.period, voice.tag),
  });
  const sentences = (voice: Voice): string => {
    const { held, datesLater, datesAndPlaceLater, allLater } = voice.formulas.nextMeeting;
    const { place, period } = values(voice);
    const known = place.nominative || period ? say(voice, held, values(voice)) : '';
    if (!next.byDiplomaticChannels) return known;
    if (!known) return say(voice, allLater, values(voice));
    return `${known} ${say(voice, place.nominative ? datesLater : datesAndPlaceLater)}`;
  };
  const text = inEvery(voices, sentences);
  if (text.every((sentence) => sentence === '')) return [];
  return [
    {
      kind: 'heading',
      level: 1,
      id: null,
      number: null,
      text: inEvery(voices, (voice) => say(voice, voice.formulas.nextMeeting.heading, values(voice))),
    },
    { kind: 'paragraph', text },
  ];
};
