import { parseDeadline } from '@shared/domain/deadline/parse-deadline.ts';
import type { Deadline, DeadlineMeaning } from '@shared/domain/deadline.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { textIn } from '@shared/text/localized.ts';

/** What the phrase of a deadline seems to mean, and in which languages it reads so. */
export interface DeadlineSuggestion {
  meaning: DeadlineMeaning;
  languages: LanguageTag[];
}

const isSame = (one: DeadlineMeaning, other: DeadlineMeaning): boolean =>
  JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());

/**
 * Meanings that the phrase suggests, each once, in the order of `languages`; none that the deadline has already. Only
 * the user makes one of them the meaning. `nextOrdinal`: of the meeting that "the next meeting" is.
 */
export const deadlineSuggestions = (
  { phrase, meaning: known }: Deadline,
  languages: readonly LanguageTag[],
  nextOrdinal: number,
): DeadlineSuggestion[] => {
  const suggestions: DeadlineSuggestion[] = [];
  for (const language of languages) {
    const words = textIn(phrase, language);
    const meaning = words.trim() === '' ? null : parseDeadline(words, language, nextOrdinal);
    if (meaning === null || isSame(meaning, known)) continue;
    const said = suggestions.find((suggestion) => isSame(suggestion.meaning, meaning));
    if (said) said.languages.push(language);
    else suggestions.push({ meaning, languages: [language] });
  }
  return suggestions;
};
