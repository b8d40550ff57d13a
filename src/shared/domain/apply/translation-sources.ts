import type { Draft } from 'immer';
import type { LanguageTag } from '../../text/language.ts';
import type { Bracket } from '../bracket.ts';
import { placeIn } from '../bracket-places.ts';
import { type Clause, isStale } from '../clause.ts';
import type { Id } from '../identifier.ts';
import type { MeetingCommandOf } from '../meeting-commands.ts';

type Words = Pick<Clause, 'text' | 'brackets'>;

/** Whether there are words in this language, be they in brackets only: what is disputed has been written too. */
const hasWords = ({ text, brackets }: Words, language: LanguageTag): boolean =>
  Boolean(text[language]) ||
  brackets.some(({ variants }) => Object.values(variants).some((variant) => variant[language]));

/** Whether the clause was first written in this language: it has words there, translated from nothing. */
export const isOriginal = (clause: Clause, language: LanguageTag): boolean =>
  hasWords(clause, language) && !clause.translatedFrom[language];

const languagesOf = ({ text, brackets }: Words): Set<LanguageTag> =>
  new Set([text, ...brackets.flatMap(({ variants }) => Object.values(variants))].flatMap(Object.keys));

/** Remembers what a text was translated from, as that text stands now. Where nothing else is written, from nothing. */
export const noteSource = (clause: Draft<Clause>, language: LanguageTag): void => {
  const source = [...languagesOf(clause)].find((other) => other !== language && isOriginal(clause, other));
  if (source !== undefined && hasWords(clause, language))
    clause.translatedFrom[language] = { language: source, text: clause.text[source] ?? '' };
  else delete clause.translatedFrom[language];
};

/** Changes the words of a clause; a language that had none before is from then on translated, one that has none left is not. */
export const noteNewWords = (clause: Draft<Clause>, change: () => void): void => {
  const before = new Set([...languagesOf(clause)].filter((language) => hasWords(clause, language)));
  change();
  for (const language of languagesOf(clause))
    if (hasWords(clause, language) !== before.has(language)) noteSource(clause, language);
};

/**
 * The sources of the translations in one part of a split clause. Where a translation and its source were both cut,
 * their parts belong together; elsewhere the source as it was shows the part as stale.
 */
export const sourcesOfPart = (
  whole: Clause,
  part: Words,
  at: MeetingCommandOf<'split-clause'>['at'],
): Clause['translatedFrom'] =>
  Object.fromEntries(
    Object.entries(whole.translatedFrom)
      .filter(([language]) => hasWords(part, language))
      .map(([language, source]) => {
        const together = language in at && source.language in at && !isStale(whole, language);
        return [language, together ? { ...source, text: part.text[source.language] ?? '' } : source];
      }),
  );

/**
 * After words were taken out into a bracket: a translation whose words are in it together with those of its source is
 * as fresh as it was. Where only the source was cut, the translation still holds the disputed words and stays stale.
 */
export const keepCutTogether = (clause: Draft<Clause>, bracket: Bracket, side: Id): void => {
  const taken = bracket.variants[side] ?? {};
  for (const [language, source] of Object.entries(clause.translatedFrom)) {
    const words = taken[source.language];
    if (!words || !taken[language]) continue;
    const now = clause.text[source.language] ?? '';
    const place = placeIn(bracket, source.language, now);
    if (source.text === now.slice(0, place) + words + now.slice(place)) source.text = now;
  }
};

/** Puts words in the texts; a translation that was fresh stays so where it got its part as its source did. */
export const keepFilledTogether = (
  clause: Draft<Clause>,
  put: (language: LanguageTag) => string,
  change: () => void,
): void => {
  const fresh = Object.keys(clause.translatedFrom).filter((language) => !isStale(clause, language));
  change();
  for (const language of fresh) {
    const source = clause.translatedFrom[language];
    if (source && (put(language).trim() === '') === (put(source.language).trim() === ''))
      source.text = clause.text[source.language] ?? '';
  }
};
