import { type Commission, sidesInOrder } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { Layout, RecordChoice } from '@shared/domain/record-choice.ts';
import { languagesInOrder } from '@shared/record/languages-in-order.ts';
import type { LanguageTag } from '@shared/text/language.ts';

/** What is ticked on the screen. The one language and the several are both kept, so that no change of layout loses them. */
export interface RecordWishes {
  original: Id;
  layout: Layout;
  several: readonly LanguageTag[];
  single: LanguageTag | null;
}

/** The languages a record can be made in, in the order of this original. */
export const languagesOffered = (commission: Commission, meeting: Meeting, original: Id): LanguageTag[] =>
  languagesInOrder(meeting.languages, sidesInOrder(commission, original));

/** What is wanted most often: the original of the first side in columns, in the languages that are signed. */
export const usualForm = (commission: Commission, meeting: Meeting): RecordWishes => ({
  original: commission.sides[0].id,
  layout: 'columns',
  several: meeting.closing.languages,
  single: null,
});

/** The choice that these wishes come to; languages that the meeting no longer has fall out of it. */
export const choiceOf = (
  { original, layout, several, single }: RecordWishes,
  commission: Commission,
  meeting: Meeting,
): RecordChoice => {
  const offered = languagesOffered(commission, meeting, original);
  if (layout === 'single')
    return {
      original,
      layout,
      languages: offered.filter((language, index) =>
        single !== null && offered.includes(single) ? language === single : index === 0,
      ),
    };
  const wanted = offered.filter((language) => several.includes(language));
  return { original, layout, languages: wanted.length > 0 ? wanted : offered };
};
