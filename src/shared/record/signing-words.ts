import { z } from 'zod';
import az from '../../../resources/signing-words/az.json' with { type: 'json' };
import en from '../../../resources/signing-words/en.json' with { type: 'json' };
import fa from '../../../resources/signing-words/fa.json' with { type: 'json' };
import ru from '../../../resources/signing-words/ru.json' with { type: 'json' };
import { displayTag, type LanguageTag } from '../text/language.ts';
import { Sentence } from '../text/sentence.ts';

/** All that one language says around a signature, over the values that formulas take too. */
export const SigningWords = z.strictObject({
  /** The verification sheet. */
  sheet: z.strictObject({
    title: Sentence,
    signed: Sentence,
    content: Sentence,
    files: Sentence,
    /** Over {name}, {sha256} and {size} in bytes. */
    file: Sentence,
    how: Sentence,
    apart: Sentence,
  }),
  /** A rectification note to a record. */
  note: z.strictObject({
    title: Sentence,
    asSigned: Sentence,
    rectified: Sentence,
    unchanged: Sentence,
    done: Sentence,
  }),
});
export type SigningWords = z.infer<typeof SigningWords>;

/** Display tag of a language → its words. Loading this module fails on words that do not fit their schema. */
export const signingWords = {
  ru: SigningWords.parse(ru),
  az: SigningWords.parse(az),
  en: SigningWords.parse(en),
  fa: SigningWords.parse(fa),
};

const byTag: Readonly<Record<string, SigningWords>> = signingWords;

/** The words of a language; one that has none yet borrows the English ones. */
export const signingWordsIn = (language: LanguageTag): SigningWords =>
  byTag[displayTag(language)] ?? signingWords.en;
