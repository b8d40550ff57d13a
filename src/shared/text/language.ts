import { z } from 'zod';

/** Tags already found canonical: every text of a meeting has one, and they are always the same few. */
const knownTags = new Set<string>();

const isCanonical = (tag: string): boolean => {
  if (knownTags.has(tag)) return true;
  try {
    if (Intl.getCanonicalLocales(tag)[0] !== tag) return false;
  } catch {
    return false;
  }
  knownTags.add(tag);
  return true;
};

/** A canonical BCP 47 language tag such as `ru`, `az-Latn`, `en` or `fa`. */
export const LanguageTag = z.string().max(35).refine(isCanonical, { error: 'not a language tag' });
export type LanguageTag = z.infer<typeof LanguageTag>;

/** The function with its answers kept: every text asks about its language, and it is always the same few. */
const remembering = <Answer>(answer: (tag: LanguageTag) => Answer): ((tag: LanguageTag) => Answer) => {
  const known = new Map<LanguageTag, Answer>();
  return (tag) => {
    const found = known.get(tag) ?? answer(tag);
    known.set(tag, found);
    return found;
  };
};

/** The shortest tag that means the same language and script: `az-Latn` is shown as `az`. */
export const displayTag = remembering((tag): string => new Intl.Locale(tag).minimize().toString());

/** The tag among `tags` that means the same as `wanted`, so that `az` finds `az-Latn`; undefined if none does. */
export const findLanguage = (tags: readonly LanguageTag[], wanted: string): LanguageTag | undefined => {
  if (!isCanonical(wanted)) return undefined;
  const shortest = displayTag(wanted);
  return tags.find((tag) => displayTag(tag) === shortest);
};

const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** The writing direction that follows from the script of the language. */
export const directionOf = remembering((tag): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr',
);
