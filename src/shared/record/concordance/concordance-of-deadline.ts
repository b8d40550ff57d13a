import { parseDeadline } from '../../domain/deadline/parse-deadline.ts';
import type { DeadlineMeaning } from '../../domain/deadline.ts';
import { canonicalJson } from '../../text/canonical-json.ts';
import type { LanguageTag } from '../../text/language.ts';
import { type LocalizedText, textIn } from '../../text/localized.ts';
import { concordanceOf } from './concordance-of.ts';
import type { Finding, Registers } from './finding.ts';

/** A phrase with the days that it means, however it says them. */
interface Understood {
  language: LanguageTag;
  phrase: string;
  days: string;
}

/** Equal for phrases that mean the same: the end of 2023 is 31 December 2023. */
const daysOf = (meaning: DeadlineMeaning): string =>
  'to' in meaning ? `${meaning.from ?? ''}..${meaning.to}` : canonicalJson(meaning);

/** The phrases where every one of them is understood; null where one is not, or states a condition in free words. */
const understood = (phrase: LocalizedText, languages: readonly LanguageTag[]): Understood[] | null => {
  const phrases: Understood[] = [];
  for (const language of [...new Set(languages)].sort()) {
    const text = textIn(phrase, language);
    const meaning = text.trim() === '' ? null : parseDeadline(text, language);
    if (!meaning || meaning.precision === 'conditional') return null;
    phrases.push({ language, phrase: text, days: daysOf(meaning) });
  }
  return phrases;
};

const differing = (right: Understood, wrong: Understood): Finding => ({
  kind: 'date',
  language: right.language,
  otherLanguage: wrong.language,
  spans: {
    here: { start: 0, end: right.phrase.length },
    there: { start: 0, end: wrong.phrase.length },
  },
  expected: right.phrase,
  found: wrong.phrase,
  key: `date ${wrong.language} -${right.days} +${wrong.days}`,
});

/**
 * Where the phrases of a deadline do not mean the same in all languages: by their meaning where every phrase is
 * understood, else by what they say, as `concordanceOf` does.
 */
export const concordanceOfDeadline = (
  phrase: LocalizedText,
  registers: Registers,
  languages: readonly LanguageTag[],
): Finding[] => {
  const phrases = understood(phrase, languages);
  if (!phrases) return concordanceOf(phrase, {}, registers, languages);
  const votes = ({ days }: Understood) => phrases.filter((other) => other.days === days).length;
  const most = Math.max(...phrases.map(votes));
  const right = phrases.find((one) => votes(one) === most);
  return right
    ? phrases.filter(({ days }) => days !== right.days).map((wrong) => differing(right, wrong))
    : [];
};
