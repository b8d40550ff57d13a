import type { Clause } from '../../domain/clause.ts';
import { parseDeadline } from '../../domain/deadline/parse-deadline.ts';
import { canonicalJson } from '../../text/canonical-json.ts';
import type { LanguageTag } from '../../text/language.ts';
import { type LocalizedText, textIn } from '../../text/localized.ts';
import { concordanceOf } from './concordance-of.ts';
import type { Finding, Registers } from './finding.ts';

/** The texts of a clause that are compared, each by itself. */
export const CLAUSE_FIELDS = ['text', 'deadline', 'expectedResult', 'condition'] as const;
export type ClauseField = (typeof CLAUSE_FIELDS)[number];

export type ClauseFinding = Finding & { field: ClauseField };

/** Whether the phrases mean the same deadline in every language: "by the end of 2023", "by 31 December 2023". */
const isSameDeadline = (phrase: LocalizedText, languages: readonly LanguageTag[]): boolean => {
  const meanings = languages.map((language) => parseDeadline(textIn(phrase, language), language));
  const [first] = meanings;
  if (!first || first.precision === 'conditional') return false;
  return meanings.every((meaning) => canonicalJson(meaning) === canonicalJson(first));
};

const concordanceOfDeadline = (
  phrase: LocalizedText,
  registers: Registers,
  languages: readonly LanguageTag[],
): Finding[] => (isSameDeadline(phrase, languages) ? [] : concordanceOf(phrase, {}, registers, languages));

const textsOf = ({ text, action }: Clause): Record<ClauseField, LocalizedText> => ({
  text,
  deadline: action?.deadline.phrase ?? {},
  expectedResult: action?.expectedResult ?? {},
  condition: action?.condition ?? {},
});

/**
 * Where the texts of a clause do not say the same in all languages: its own text, and deadline, expected result and
 * condition of its action. Keys are unique within a clause and begin with the field. See `concordanceOf`.
 */
export const concordanceOfClause = (
  clause: Clause,
  registers: Registers,
  languages: readonly LanguageTag[],
): ClauseFinding[] => {
  const texts = textsOf(clause);
  return CLAUSE_FIELDS.flatMap((field) => {
    const findings =
      field === 'deadline'
        ? concordanceOfDeadline(texts.deadline, registers, languages)
        : concordanceOf(texts[field], field === 'text' ? clause.translatedFrom : {}, registers, languages);
    return findings.map((finding) => ({ ...finding, field, key: `${field} ${finding.key}` }));
  });
};
