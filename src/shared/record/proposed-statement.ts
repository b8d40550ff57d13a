import type { Commission } from '../domain/commission.ts';
import type { DispositionKind } from '../domain/disposition.ts';
import type { Meeting } from '../domain/meeting.ts';
import { displayTag, type LanguageTag } from '../text/language.ts';
import type { LocalizedText } from '../text/localized.ts';
import { ordinalInDigits } from '../text/ordinals.ts';
import type { FormulasByLanguage } from './formulas.ts';
import { meetingName, recordKindIn } from './meeting-name.ts';
import { phrase, say, type Voice, voicesFor } from './voice.ts';

/** A clause of an earlier record: the meeting and the number it has there for ever. */
export type CitedClause = Pick<Meeting, 'ordinal' | 'regularity'> & { number: string };

/** The number of a clause as sentences take it: "4.2", and "4.2-ci" where a language reads it as an ordinal. */
export const numberValues = (number: string, { formulas }: Voice) => {
  const last = number.split('.').at(-1) ?? '';
  const before = number.slice(0, number.length - last.length);
  return { number, ordinalNumber: `${before}${ordinalInDigits(Number(last), formulas.ordinals)}` };
};

/**
 * What the record usually says of such a decision, in each of `languages` that has formulas: "Clause 4.2 of the
 * Protocol of the twentieth meeting of the Commission has been implemented." Pure.
 */
export const proposedStatement = (
  kind: DispositionKind,
  { ordinal, regularity, number }: CitedClause,
  { recordKind, meetingNoun }: Pick<Commission, 'recordKind' | 'meetingNoun'>,
  languages: readonly LanguageTag[],
  formulas: FormulasByLanguage,
): LocalizedText => {
  const statementIn = (voice: Voice): string => {
    const { record, statements } = voice.formulas.implementation;
    return say(voice, statements[kind], {
      ...numberValues(number, voice),
      record: phrase(voice, record, {
        kind: recordKindIn(recordKind, voice),
        meeting: meetingName(ordinal, regularity, meetingNoun, voice),
      }),
    });
  };
  const spoken = languages.filter((language) => displayTag(language) in formulas);
  return Object.fromEntries(voicesFor(spoken, formulas).map((voice) => [voice.tag, statementIn(voice)]));
};
