import type { Clause } from '../../domain/clause.ts';
import type { Commission } from '../../domain/commission.ts';
import type { LanguageTag } from '../../text/language.ts';
import { textIn } from '../../text/localized.ts';
import type { Fact } from '../concordance/fact.ts';
import type { Span } from '../concordance/span.ts';
import { textFacts } from '../concordance/text-facts.ts';

/** A clause or an annex of this record that a clause cites by its number. */
export interface Citation {
  kind: 'clause' | 'annex';
  number: string;
  language: LanguageTag;
  span: Span;
  /** As it stands in the text. */
  words: string;
}

const REFERENCE = /^(clause|annex) (\d+(?:\.\d+)*)$/;
/** A text that names a meeting or cites as `20/4.2` speaks of another record. */
const OTHER_RECORD = /^(?:meeting|citation) /;

const inText = (text: string, language: LanguageTag, commission: Commission): Citation[] => {
  const references: Fact[] = (textFacts(text, language, commission)?.facts ?? []).filter(
    ({ kind }) => kind === 'reference',
  );
  if (references.some(({ value }) => OTHER_RECORD.test(value))) return [];
  return references.flatMap(({ value, span }) => {
    const [, kind, number] = REFERENCE.exec(value) ?? [];
    if ((kind !== 'clause' && kind !== 'annex') || number === undefined) return [];
    return [{ kind, number, language, span, words: text.slice(span.start, span.end) }];
  });
};

/** What a clause cites of its own record, once each, in whichever language it is said first. */
export const citationsIn = (
  { text }: Clause,
  commission: Commission,
  languages: readonly LanguageTag[],
): Citation[] => {
  const all = languages.flatMap((language) => inText(textIn(text, language), language, commission));
  const first = new Map<string, Citation>();
  for (const citation of all.toReversed()) first.set(`${citation.kind} ${citation.number}`, citation);
  return [...first.values()];
};
