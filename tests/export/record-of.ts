import type { Meeting } from '@shared/domain/meeting.ts';
import { clausesOf, numbersOf } from '@shared/domain/numbering.ts';
import type { RecordChoice } from '@shared/domain/record-choice.ts';
import { formulas } from '@shared/record/built-in-formulas.ts';
import type { RecordDocument } from '@shared/record/record-document.ts';
import { recordDocumentOf } from '@shared/record/record-document-of.ts';
import { fixtureCommission, fixtureMeeting } from '../helpers/fixture.ts';

/** The record of the fixture meeting, in Russian and Azerbaijani columns unless chosen otherwise. */
export const recordOf = (
  choice: Partial<RecordChoice> = {},
  meeting: Meeting = fixtureMeeting(),
  earlier: readonly Meeting[] = [],
): RecordDocument =>
  recordDocumentOf(
    meeting,
    fixtureCommission(),
    { original: 'ru', languages: ['ru', 'az-Latn'], layout: 'columns', ...choice },
    formulas,
    earlier,
  );

/** Every clause of the fixture meeting as the record has it in one language: number and text. */
export const numberedClauses = (language: string, meeting: Meeting = fixtureMeeting()): string[] => {
  const numbers = numbersOf(meeting);
  return clausesOf(meeting).map(({ clause }) => `${numbers.get(clause.id)}. ${clause.text[language]}`);
};

/** Text on one line. Lines of a page end between words. */
export const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
