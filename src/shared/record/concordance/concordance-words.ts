import { z } from 'zod';
import az from '../../../../resources/concordance/az.json' with { type: 'json' };
import en from '../../../../resources/concordance/en.json' with { type: 'json' };
import fa from '../../../../resources/concordance/fa.json' with { type: 'json' };
import ru from '../../../../resources/concordance/ru.json' with { type: 'json' };
import { displayTag, type LanguageTag } from '../../text/language.ts';

const Forms = z.record(z.string().min(1), z.array(z.string()));

/** How one language writes what its texts must have in common with those of the others. */
export const ConcordanceWords = z.strictObject({
  /** The sign before the decimals; the other of the two stands between thousands. */
  decimal: z.enum(['.', ',']),
  /** Whether a day may follow its month: "December 1", "dekabrın 1-i". */
  dayAfterMonth: z.boolean(),
  /** Whether months have a capital letter, so that "may" is not one. */
  capitalMonths: z.boolean(),
  /** Sets of endings that words name after a `|`, beside those of the deadline words. */
  endings: z.record(z.string(), Forms),
  /** What words say, as in the deadline words → the words, beside those of the deadline words. `signs.ts` reads them. */
  words: Forms,
  /** What inflection adds to a word, whatever the word, so that forms of a name are known for the same. */
  stems: z.strictObject({
    endings: z.array(z.string().min(1)),
    /** What must be left of a word. */
    shortest: z.int().min(2),
    /** Last letters that change before an ending → what they are without it: az "Nazirliyi", "Nazirlik". */
    softened: z.record(z.string().length(1), z.string().length(1)),
  }),
  /** Words of names that do not matter. */
  idle: z.array(z.string().min(1)),
});
export type ConcordanceWords = z.infer<typeof ConcordanceWords>;

/** By display tag. Loading this module fails on words that do not fit their schema. */
const BUILT_IN: ReadonlyMap<string, ConcordanceWords> = new Map([
  ['ru', ConcordanceWords.parse(ru)],
  ['az', ConcordanceWords.parse(az)],
  ['en', ConcordanceWords.parse(en)],
  ['fa', ConcordanceWords.parse(fa)],
]);

/** How the language writes numbers, dates and names; undefined for a language that the product does not know. */
export const concordanceWordsIn = (language: LanguageTag): ConcordanceWords | undefined =>
  BUILT_IN.get(displayTag(language));
