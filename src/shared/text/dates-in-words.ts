import { z } from 'zod';
import { type OrdinalWords, ordinalInDigits } from './ordinals.ts';
import { dateParts, type PlainDate } from './plain-date.ts';
import { fillSentence, Sentence } from './sentence.ts';

/** How a language spells dates out, as sentences over {day}, {month}, {year} and {yearOrdinal} ("2023-cü"). */
export const DateWords = z.strictObject({
  /** The months as they stand in a date. */
  months: z.array(z.string().min(1)).length(12),
  day: Sentence,
  /** Days of one month: {firstDay} to {lastDay}. */
  sameMonth: Sentence,
  /** Days of one year: {firstDay} {firstMonth} to {lastDay} {lastMonth}. */
  sameYear: Sentence,
  /** Whole dates: {first} to {last}. */
  otherYears: Sentence,
  /** {dates} as a sentence says when something happened, for one day and for several. */
  onDay: Sentence,
  onDays: Sentence,
  /** A date left open to be written in by hand. */
  blank: z.string().min(1),
});
export type DateWords = z.infer<typeof DateWords>;

const partsInWords = (date: PlainDate, words: DateWords, ordinals: OrdinalWords) => {
  const { year, month, day } = dateParts(date);
  return {
    day: `${day}`,
    month: words.months[month - 1] ?? '',
    year: `${year}`,
    yearOrdinal: ordinalInDigits(year, ordinals),
  };
};

/** The date spelt out: "7 июля 2023 года", "7 iyul 2023-cü il", "7 July 2023". */
export const dateInWords = (date: PlainDate, words: DateWords, ordinals: OrdinalWords): string =>
  fillSentence(words.day, partsInWords(date, words, ordinals));

/** The days from `first` to `last`, both included, spelt out without saying a month or year twice: "6–7 July 2023". */
export const datesInWords = (
  first: PlainDate,
  last: PlainDate,
  words: DateWords,
  ordinals: OrdinalWords,
): string => {
  if (first === last) return dateInWords(first, words, ordinals);
  const from = partsInWords(first, words, ordinals);
  const to = partsInWords(last, words, ordinals);
  const days = { ...to, firstDay: from.day, firstMonth: from.month, lastDay: to.day, lastMonth: to.month };
  if (from.year !== to.year)
    return fillSentence(words.otherYears, {
      first: dateInWords(first, words, ordinals),
      last: dateInWords(last, words, ordinals),
    });
  return fillSentence(from.month === to.month ? words.sameMonth : words.sameYear, days);
};
