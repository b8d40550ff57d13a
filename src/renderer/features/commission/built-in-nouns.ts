import { formulas } from '@shared/record/built-in-formulas.ts';
import { type Formulas, MEETING_NOUNS, RECORD_KINDS } from '@shared/record/formulas.ts';
import { displayTag } from '@shared/text/language.ts';
import type { InflectedNoun, LocalizedNoun } from '@shared/text/noun.ts';
import { RECORD_LANGUAGES } from '../../app/formulas.ts';

export type RecordKind = (typeof RECORD_KINDS)[number];
export type MeetingNoun = (typeof MEETING_NOUNS)[number];

const inEveryLanguage = (nounOf: (formulas: Formulas) => InflectedNoun): LocalizedNoun =>
  Object.fromEntries(
    RECORD_LANGUAGES.flatMap((language) => {
      const own = formulas[displayTag(language)];
      return own ? [[language, nounOf(own)]] : [];
    }),
  );

/** What the record is called, in every language that has formulas: "Протокол", "Protokol", "Protocol". */
export const recordKindNoun = (kind: RecordKind): LocalizedNoun =>
  inEveryLanguage(({ recordKinds }) => recordKinds[kind]);

/** What the meetings are called, in every language that has formulas: "заседание", "iclas", "meeting". */
export const meetingNounNoun = (noun: MeetingNoun): LocalizedNoun =>
  inEveryLanguage(({ meetingNouns }) => meetingNouns[noun]);

/** Whether both nouns read the same in every language in which both are written. */
const isSame = (one: LocalizedNoun, other: LocalizedNoun): boolean => {
  const common = Object.keys(one).filter((language) => other[language]?.nominative);
  return (
    common.length > 0 && common.every((language) => one[language]?.nominative === other[language]?.nominative)
  );
};

/** Which of the built-in kinds this is; undefined for a commission that has a word of its own. */
export const recordKindOf = (noun: LocalizedNoun): RecordKind | undefined =>
  RECORD_KINDS.find((kind) => isSame(noun, recordKindNoun(kind)));

/** Which of the built-in nouns this is; undefined for a commission that has a word of its own. */
export const meetingNounOf = (noun: LocalizedNoun): MeetingNoun | undefined =>
  MEETING_NOUNS.find((candidate) => isSame(noun, meetingNounNoun(candidate)));
