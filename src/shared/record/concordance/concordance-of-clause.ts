import type { Clause } from '../../domain/clause.ts';
import type { LanguageTag } from '../../text/language.ts';
import type { LocalizedText } from '../../text/localized.ts';
import { concordanceOf } from './concordance-of.ts';
import { concordanceOfDeadline } from './concordance-of-deadline.ts';
import type { Finding, Registers } from './finding.ts';

/** The texts of a clause that are compared, each by itself. */
export const CLAUSE_FIELDS = ['text', 'deadline', 'expectedResult', 'condition'] as const;
export type ClauseField = (typeof CLAUSE_FIELDS)[number];

export type ClauseFinding = Finding & { field: ClauseField };

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
