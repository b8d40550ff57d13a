import { nounInFirst } from '../text/noun.ts';
import { languageIn } from './closing.ts';
import { dayInWords, onDayOfSignature, onDays } from './days-in-words.ts';
import type { FormulaPath } from './formula-paths.ts';
import { languagesInOrder } from './languages-in-order.ts';
import { meetingName } from './meeting-name.ts';
import { headOf, nameOfPerson, postOfPerson, styledName } from './people-in-words.ts';
import { agreeing } from './preamble.ts';
import { numberValues } from './proposed-statement.ts';
import { commonValues, type RecordContext } from './record-context.ts';
import { listed, nameIn, phrase, say, sideIn, type Voice } from './voice.ts';

/** Formulas that stand within a sentence. */
const WITHIN: ReadonlySet<string> = new Set<FormulaPath>([
  'byVideoconference',
  'person',
  'heads.head',
  'implementation.record',
  'closing.inLanguages.one',
  'closing.inLanguages.other',
  'closing.authentic.two',
  'closing.authentic.more',
]);

const peopleValues = ({ meeting, commission, sides: [side] }: RecordContext, voice: Voice) => {
  const head = headOf(side, meeting, commission);
  return {
    side: sideIn(side, voice),
    part: nameIn(side.partName, voice),
    country: nameIn(side.fullName, voice),
    ...(head && {
      name: styledName(head, voice),
      post: postOfPerson(head, meeting, commission, voice),
      family: nameOfPerson(head, voice),
      ...head.name[voice.tag],
    }),
  };
};

const closingValues = ({ meeting, sides }: RecordContext, voice: Voice) => {
  const { closing, lastDay } = meeting;
  const names = languagesInOrder(closing.languages, sides).map((language) => languageIn(language, voice));
  const { copies, inLanguages, authentic } = voice.formulas.closing;
  const languages = listed(voice, names);
  const several = names.length > 1;
  return {
    languages,
    language: names[0] ?? '',
    copies: copies[closing.copies - 1] ?? '',
    inLanguages: phrase(voice, several ? inLanguages.other : inLanguages.one, { languages }),
    authentic: several ? authentic[names.length === 2 ? 'two' : 'more'] : '',
    onDate: onDayOfSignature(closing.signedOn ?? lastDay, voice),
    date: lastDay === null ? voice.formulas.dates.blank : dayInWords(lastDay, voice),
  };
};

/** What each place would hold in the record of this meeting; numbers are examples. */
const exampleValues = (context: RecordContext, voice: Voice) => {
  const { meeting, commission } = context;
  const values = commonValues(context, voice);
  const { record } = voice.formulas.implementation;
  const place = nounInFirst(meeting.closing.place, []) ? meeting.closing.place : meeting.place;
  return {
    ...values,
    ...agreeing(voice, values.noun.gender),
    ...peopleValues(context, voice),
    ...closingValues(context, voice),
    ...numberValues('4.2', voice),
    place: nameIn(place, voice),
    onDates: onDays(meeting, voice),
    numbers: listed(voice, ['1', '2']),
    legalBasis: commission.legalBasis[voice.tag] ?? '…',
    record: phrase(voice, record, {
      ...values,
      meeting: meetingName(Math.max(1, meeting.ordinal - 1), 'regular', commission.meetingNoun, voice),
    }),
    text: '…',
    page: '1',
    pages: '24',
    revision: '12',
  };
};

const nextMeetingValues = ({ meeting, commission }: RecordContext, voice: Voice) => ({
  meeting: meetingName(meeting.ordinal + 1, 'regular', commission.meetingNoun, voice),
  place: nameIn(meeting.nextMeeting?.place ?? {}, voice),
  period: meeting.nextMeeting?.period[voice.tag] ?? '',
});

/** How the sentence would read in the record of this meeting. Pure; takes any sentence that passes `checkFormula`. */
export const formulaPreview = (
  path: FormulaPath,
  sentence: string,
  context: RecordContext,
  voice: Voice,
): string => {
  const values = {
    ...exampleValues(context, voice),
    ...(path.startsWith('nextMeeting.') && nextMeetingValues(context, voice)),
    ...(path === 'closing.inLanguages.one' && { languages: closingValues(context, voice).language }),
    ...(path.startsWith('annex.') || path.startsWith('agenda.') ? { number: '1' } : {}),
  };
  return WITHIN.has(path) ? phrase(voice, sentence, values) : say(voice, sentence, values);
};
