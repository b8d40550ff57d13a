import type { LanguageTag } from '../../text/language.ts';
import { ordinalInDigits } from '../../text/ordinals.ts';
import { dateParts, type PlainDate } from '../../text/plain-date.ts';
import { fillSentence, type Sentence } from '../../text/sentence.ts';
import type { DeadlineMeaning } from '../deadline.ts';
import { type DaySpan, type Period, periodOf, positionInYear } from './calendar.ts';
import { type DeadlineWords, deadlineWordsIn } from './deadline-words.ts';

type IntervalPrecision = 'day' | Period;

/** The day itself, or the period that it lies in. */
const wholeOf = (precision: IntervalPrecision, day: PlainDate): DaySpan =>
  precision === 'day' ? { from: day, to: day } : periodOf(precision, day);

/** The sentence about the day, or about the period that it lies in. */
const fillInterval = (
  sentence: Sentence,
  precision: IntervalPrecision,
  day: PlainDate,
  { phrases, ordinals }: DeadlineWords,
): string => {
  const period = precision === 'day' ? 'month' : precision;
  const names = period === 'year' ? [] : phrases.names[period];
  const parts = dateParts(day);
  return fillSentence(sentence, {
    day: `${parts.day}`,
    name: names[positionInYear(period, day) - 1] ?? '',
    year: `${parts.year}`,
    yearOrdinal: ordinalInDigits(parts.year, ordinals),
  });
};

const phraseOfInterval = (
  precision: IntervalPrecision,
  { from, to }: { from: PlainDate | null; to: PlainDate },
  words: DeadlineWords,
): string => {
  const { intervals, several } = words.phrases;
  const isWhole = wholeOf(precision, to).to === to && (!from || wholeOf(precision, from).from === from);
  if (!isWhole) return phraseOfInterval('day', { from, to }, words);
  const spell = (form: 'alone' | 'during' | 'by', day: PlainDate) =>
    fillInterval(intervals[precision][form], precision, day, words);
  if (from === null) return spell('by', to);
  if (from === wholeOf(precision, to).from) return spell('during', to);
  return fillSentence(several, { first: spell('alone', from), last: spell('alone', to) });
};

/**
 * The usual phrase for a deadline, such as "by 1 December 2023"; empty for none, and in a language without words for
 * deadlines. `parseDeadline` reads it back, except that an interval which is not made of whole periods of its
 * precision is spelt out, and so read, to the day.
 */
export const phraseOf = (meaning: DeadlineMeaning, language: LanguageTag): string => {
  const words = deadlineWordsIn(language);
  if (!words) return '';
  const { phrases } = words;
  switch (meaning.precision) {
    case 'none':
      return '';
    case 'next-meeting':
    case 'permanent':
    case 'conditional':
      return phrases[meaning.precision];
    case 'recurring':
      return phrases.recurring[meaning.every];
    case 'relative': {
      const { one, other } = phrases.relative[meaning.unit];
      const isOne = new Intl.PluralRules(language).select(meaning.amount) === 'one';
      return fillSentence(isOne ? one : other, { amount: `${meaning.amount}` });
    }
    default:
      return phraseOfInterval(meaning.precision, meaning, words);
  }
};
