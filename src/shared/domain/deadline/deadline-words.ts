import { z } from 'zod';
import azDeadlines from '../../../../resources/deadlines/az.json' with { type: 'json' };
import enDeadlines from '../../../../resources/deadlines/en.json' with { type: 'json' };
import ruDeadlines from '../../../../resources/deadlines/ru.json' with { type: 'json' };
import azFormulas from '../../../../resources/formulas/az.json' with { type: 'json' };
import enFormulas from '../../../../resources/formulas/en.json' with { type: 'json' };
import ruFormulas from '../../../../resources/formulas/ru.json' with { type: 'json' };
import { displayTag, type LanguageTag } from '../../text/language.ts';
import { InflectedNoun } from '../../text/noun.ts';
import { OrdinalWords } from '../../text/ordinals.ts';
import { Sentence } from '../../text/sentence.ts';

/** What words say → the words. What they say is one concept or several, as `lexicon.ts` lists them. */
const Forms = z.record(z.string().min(1), z.array(z.string()));

const Words = z.array(z.string().min(1));

/** One whole day or period: by itself, as the time when something is done, and as its last moment. */
const IntervalSentences = z.strictObject({ alone: Sentence, during: Sentence, by: Sentence });

/** A sentence over {amount}, for one and for any other number in the sense of Unicode's plural rules. */
const Counted = z.strictObject({ one: Sentence, other: Sentence });

/** How one language speaks of deadlines. */
export const DeadlineWords = z.strictObject({
  /** Vowel harmony: letters that stand for others in endings. Every ending is read with each of these sets. */
  harmonies: z.array(z.record(z.string().length(1), z.string().length(1))),
  /** Sets of endings that words name after a `|`; an ending may say something of its own: az "-dək" says "until". */
  endings: z.record(z.string(), Forms),
  words: Forms,
  /** How a condition begins, or ends; the closings are compared with the very end of the phrase. */
  conditions: z.strictObject({ openings: Words, closings: Words }),
  /** The usual phrases. Intervals take {day}, {name} with its forms, {year} and {yearOrdinal} ("2023-cü"). */
  phrases: z.strictObject({
    /** A locative carries its preposition where that depends on the name: ru "во II квартале". */
    names: z.strictObject({
      month: z.array(InflectedNoun).length(12),
      quarter: z.array(InflectedNoun).length(4),
      'half-year': z.array(InflectedNoun).length(2),
    }),
    intervals: z.strictObject({
      day: IntervalSentences,
      month: IntervalSentences,
      quarter: IntervalSentences,
      'half-year': IntervalSentences,
      year: IntervalSentences,
    }),
    /** From {first} to {last}, both of them `alone`. */
    several: Sentence,
    relative: z.strictObject({ day: Counted, month: Counted }),
    recurring: z.strictObject({ month: Sentence, quarter: Sentence, 'half-year': Sentence, year: Sentence }),
    'next-meeting': Sentence,
    permanent: Sentence,
    conditional: Sentence,
  }),
});
export type DeadlineWords = z.infer<typeof DeadlineWords> & { ordinals: OrdinalWords };

const wordsWith = (deadlines: unknown, formulas: { ordinals: unknown }): DeadlineWords => ({
  ...DeadlineWords.parse(deadlines),
  ordinals: OrdinalWords.parse(formulas.ordinals),
});

/** By display tag. Loading this module fails on words that do not fit their schema. */
const BUILT_IN: ReadonlyMap<string, DeadlineWords> = new Map([
  ['ru', wordsWith(ruDeadlines, ruFormulas)],
  ['az', wordsWith(azDeadlines, azFormulas)],
  ['en', wordsWith(enDeadlines, enFormulas)],
]);

/** How the language speaks of deadlines; undefined for a language that the product does not know. */
export const deadlineWordsIn = (language: LanguageTag): DeadlineWords | undefined =>
  BUILT_IN.get(displayTag(language));
