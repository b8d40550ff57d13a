import { PlainDate } from '@shared/text/plain-date.ts';

/** Year first, or day first as in the languages of the records; a slash would leave open which is the day. */
const YEAR_FIRST = /^(\d{4})[-.](\d{1,2})[-.](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-.](\d{1,2})[-.](\d{4})(?: ?(?:г\.?|года|il))?$/i;

/** The day that the text says in figures: `2023-12-01`, `01.12.2023`, `1.12.2023 г.`; null where it says none. */
export const readDay = (text: string): PlainDate | null => {
  const [, first = '', month = '', last = ''] = YEAR_FIRST.exec(text) ?? DAY_FIRST.exec(text) ?? [];
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return PlainDate.safeParse(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`).data ?? null;
};
