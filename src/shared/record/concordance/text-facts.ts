import type { LanguageTag } from '../../text/language.ts';
import type { Fact } from './fact.ts';
import type { Registers } from './finding.ts';
import { listFacts, listOf } from './lists.ts';
import { measuredFacts } from './measured-facts.ts';
import { type NameIndex, nameIndexFor } from './name-index.ts';
import { type NamesFound, namesIn } from './names.ts';
import { piecesOf } from './pieces.ts';
import { quotationFacts, quotationsOf } from './quotations.ts';
import { isWithinAny } from './span.ts';
import { type Stem, stemsOf } from './stems.ts';
import { type Vocabulary, vocabularyIn } from './vocabulary.ts';

/** A text with all it says that the others must say too. */
export interface TextFacts {
  language: LanguageTag;
  text: string;
  facts: Fact[];
  stems: Stem[];
  names: NamesFound;
  index: NameIndex;
}

const factsIn = (
  text: string,
  language: LanguageTag,
  registers: Registers,
  vocabulary: Vocabulary,
): TextFacts => {
  const pieces = piecesOf(text, language);
  const stems = stemsOf(pieces, vocabulary);
  const index = nameIndexFor(registers, vocabulary);
  const names = namesIn(stems, index);
  const list = listOf(text);
  // Quotation marks of a name may stand outside of its words.
  const quotations = quotationsOf(text).filter(
    ({ start, end }) => !isWithinAny({ start: start + 1, end: end - 1 }, names.spans),
  );
  const counted = [...measuredFacts(pieces, vocabulary), ...quotationFacts(text, quotations)].filter(
    ({ span }) => !isWithinAny(span, names.spans) && !isWithinAny(span, list?.marks ?? []),
  );
  return { language, text, facts: [...counted, ...listFacts(list), ...names.facts], stems, names, index };
};

/** What the text says; null in a language that the product does not know. */
export const textFacts = (text: string, language: LanguageTag, registers: Registers): TextFacts | null => {
  const vocabulary = vocabularyIn(language);
  return vocabulary ? factsIn(text, language, registers, vocabulary) : null;
};
