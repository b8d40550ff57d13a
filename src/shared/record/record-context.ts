import { type Commission, type Side, sidesInOrder } from '../domain/commission.ts';
import type { Meeting } from '../domain/meeting.ts';
import { type Numbers, numbersOf } from '../domain/numbering.ts';
import type { RecordChoice } from '../domain/record-choice.ts';
import type { SentenceValues } from '../text/sentence.ts';
import type { FormulasByLanguage } from './formulas.ts';
import { languagesInOrder } from './languages-in-order.ts';
import { meetingName, meetingNounIn, recordKindIn } from './meeting-name.ts';
import { commissionIn, type Voice, voicesFor } from './voice.ts';

/** What every part of a record is made from. */
export interface RecordContext {
  meeting: Meeting;
  commission: Commission;
  /** The side that keeps the original first. */
  sides: [Side, Side];
  voices: Voice[];
  numbers: Numbers;
}

export const recordContext = (
  meeting: Meeting,
  commission: Commission,
  choice: RecordChoice,
  formulas: FormulasByLanguage,
): RecordContext => {
  const sides = sidesInOrder(commission, choice.original);
  return {
    meeting,
    commission,
    sides,
    voices: voicesFor(languagesInOrder(choice.languages, sides), formulas),
    numbers: numbersOf(meeting),
  };
};

/** The values that many sentences need: the meeting, its noun, the commission and the kind of record. */
export const commonValues = (
  { meeting, commission, sides }: RecordContext,
  voice: Voice,
): Record<'meeting' | 'noun' | 'commission' | 'kind', Exclude<SentenceValues[string], string>> => ({
  meeting: meetingName(meeting.ordinal, meeting.regularity, commission.meetingNoun, voice),
  noun: meetingNounIn(commission.meetingNoun, voice),
  commission: commissionIn(commission, sides, voice),
  kind: recordKindIn(commission.recordKind, voice),
});
