import type { Meeting } from '../domain/meeting.ts';
import type { LanguageTag } from '../text/language.ts';
import type { PlainDate } from '../text/plain-date.ts';
import { dayInWords } from './days-in-words.ts';
import type { FormulasByLanguage } from './formulas.ts';
import type { RecordDocument } from './record-document.ts';
import { inEvery, say, voicesFor } from './voice.ts';

/** Which state of a meeting was printed, and when. */
export interface Draft {
  revision: number;
  printedOn: PlainDate;
}

/**
 * The original with "DRAFT · revision 214 · 3 July 2023" over every page, in each of its languages. What has been
 * signed stays as it is.
 */
export const markedAsDraft = (
  document: RecordDocument,
  { status }: Pick<Meeting, 'status'>,
  { revision, printedOn }: Draft,
  formulas: FormulasByLanguage,
): RecordDocument => {
  if (status === 'signed') return document;
  const tags: LanguageTag[] = document.languages.map(({ tag }) => tag);
  const mark = inEvery(voicesFor(tags, formulas), (voice) =>
    say(voice, voice.formulas.draftMark, { revision: `${revision}`, date: dayInWords(printedOn, voice) }),
  );
  return { ...document, mark };
};
