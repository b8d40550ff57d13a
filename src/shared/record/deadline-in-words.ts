import type { Commission } from '../domain/commission.ts';
import type { Deadline } from '../domain/deadline.ts';
import type { Meeting } from '../domain/meeting.ts';
import { textIn } from '../text/localized.ts';
import { dayInWords } from './days-in-words.ts';
import { meetingName } from './meeting-name.ts';
import { phrase, type Voice } from './voice.ts';

/** The meeting whose record sets the deadline, and its commission. */
interface DeadlineContext {
  meeting: Pick<Meeting, 'ordinal'>;
  commission: Pick<Commission, 'meetingNoun'>;
}

const meaningInWords = (
  { meeting, commission }: DeadlineContext,
  { meaning }: Deadline,
  voice: Voice,
): string => {
  const { deadlines } = voice.formulas;
  switch (meaning.precision) {
    case 'none':
    case 'permanent':
    case 'conditional':
      return deadlines[meaning.precision];
    case 'recurring':
      return deadlines.recurring[meaning.every];
    case 'next-meeting':
      return phrase(voice, deadlines.nextMeeting, {
        next: meetingName(meeting.ordinal + 1, 'regular', commission.meetingNoun, voice),
      });
    case 'relative': {
      const { one, other } = deadlines.relative[meaning.unit];
      const single = new Intl.PluralRules(voice.tag).select(meaning.amount) === 'one';
      return phrase(voice, single ? one : other, { amount: `${meaning.amount}` });
    }
    default:
      return phrase(voice, deadlines.by, { date: dayInWords(meaning.to, voice) });
  }
};

/** The phrase as it is signed; where it is not written in this language, what it means. */
export const deadlineInWords = (context: DeadlineContext, deadline: Deadline, voice: Voice): string =>
  textIn(deadline.phrase, voice.tag) || meaningInWords(context, deadline, voice);
