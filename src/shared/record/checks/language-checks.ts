import type { Clause } from '../../domain/clause.ts';
import type { Commission } from '../../domain/commission.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { clausesOf, type Numbers } from '../../domain/numbering.ts';
import type { LanguageTag } from '../../text/language.ts';
import { type ClauseFinding, concordanceOfClause } from '../concordance/concordance-of-clause.ts';
import type { Finding } from './check.ts';
import { type Citation, citationsIn } from './citations.ts';

interface Read {
  concordance: ClauseFinding[];
  citations: Citation[];
}

/** What was read in a clause. Clauses are never altered, only replaced, so each is read once whatever else is edited. */
const READ = new WeakMap<Clause, { commission: Commission; languages: string; read: Read }>();

const readClause = (clause: Clause, commission: Commission, languages: readonly LanguageTag[]): Read => {
  const known = READ.get(clause);
  const asked = languages.join(' ');
  if (known && known.commission === commission && known.languages === asked) return known.read;
  const read = {
    concordance: concordanceOfClause(clause, commission, languages),
    citations: citationsIn(clause, commission, languages),
  };
  READ.set(clause, { commission, languages: asked, read });
  return read;
};

const disagreement = ({ id }: Clause, number: string, finding: ClauseFinding): Finding[] => {
  const { kind, field, language, otherLanguage, spans, found, expected, key } = finding;
  // That a clause is not written at all in a language is found elsewhere.
  if (kind === 'missing' && field === 'text') return [];
  const isMissing = kind === 'missing';
  const isText = field === 'text';
  return [
    {
      check: isMissing ? 'missing-language' : 'concordance',
      message: isMissing ? `missing-language.${field}` : `concordance.${kind}`,
      place: {
        kind: 'clause',
        id,
        language: isText ? otherLanguage : null,
        span: isText ? spans.there : null,
      },
      number,
      about: { languages: isMissing ? [otherLanguage] : [language, otherLanguage], found, expected },
      key: `${id} ${key}`,
    },
  ];
};

/** Whether a clause or an annex that is cited by number is there. What another record holds is not known here. */
const isThere = ({ kind, number }: Citation, meeting: Meeting, numbers: ReadonlySet<string>): boolean =>
  kind === 'clause' ? numbers.has(number) : Number(number) >= 1 && Number(number) <= meeting.annexes.length;

const loose = (
  { id }: Clause,
  number: string,
  { kind, language, span, words, number: cited }: Citation,
): Finding => {
  const check = kind === 'clause' ? 'dangling-reference' : 'absent-annex';
  return {
    check,
    message: check,
    place: { kind: 'clause', id, language, span },
    number,
    about: { found: kind === 'clause' ? words : cited },
    key: `${id} ${check} ${cited}`,
  };
};

/** Where the texts of a clause say different things, and where they cite what is not there. */
export const languageFindings = (meeting: Meeting, commission: Commission, numbers: Numbers): Finding[] => {
  const known = new Set(numbers.values());
  return clausesOf(meeting).flatMap(({ clause }) => {
    // What is disputed is not a text yet that could be compared.
    if (clause.brackets.length > 0) return [];
    const number = numbers.get(clause.id) ?? '';
    const { concordance, citations } = readClause(clause, commission, meeting.languages);
    return [
      ...concordance.flatMap((finding) => disagreement(clause, number, finding)),
      ...citations
        .filter((citation) => !isThere(citation, meeting, known))
        .map((citation) => loose(clause, number, citation)),
    ];
  });
};
