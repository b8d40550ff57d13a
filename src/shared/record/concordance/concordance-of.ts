import type { Clause } from '../../domain/clause.ts';
import type { LanguageTag } from '../../text/language.ts';
import { type LocalizedText, textIn } from '../../text/localized.ts';
import { deviationsOf } from './deviations.ts';
import type { Fact } from './fact.ts';
import { FINDING_KINDS, type Finding, type FindingKind, type Registers } from './finding.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { readingKey } from './settled-readings.ts';
import { type TextFacts, textFacts } from './text-facts.ts';

type Sources = Clause['translatedFrom'];

/** By UTF-16 units, so that it is the same on every machine. */
const byTag = (one: LanguageTag, other: LanguageTag): number => (one < other ? -1 : one > other ? 1 : 0);

/** The texts as they are compared: the one that most others were translated from first, then by tag. */
const inOrder = (languages: readonly LanguageTag[], translatedFrom: Sources): LanguageTag[] => {
  const sources = Object.values(translatedFrom).map(({ language }) => language);
  const weight = (language: LanguageTag) => sources.filter((source) => source === language).length;
  return [...new Set(languages)].sort((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1));
};

const wholeOf = (text: string) => ({ start: 0, end: text.length });

/** A short sign of a text, the same for the same text. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
};

/** A finding with what its key is made of: the text that differs from the others, and in what. */
type Unkeyed = Omit<Finding, 'key'> & { differing: LanguageTag; content: string };

/** Languages that have no text while others have one. */
const missing = (text: LocalizedText, written: LanguageTag[], blank: LanguageTag[]): Unkeyed[] => {
  const [language] = written;
  if (language === undefined) return [];
  const source = textIn(text, language);
  return blank.map((otherLanguage) => ({
    kind: 'missing',
    language,
    otherLanguage,
    spans: { here: wholeOf(source), there: null },
    found: '',
    expected: source,
    differing: otherLanguage,
    content: '',
  }));
};

/** Translations whose source has been edited since. Accepted until the source is edited once more. */
const stale = (text: LocalizedText, written: LanguageTag[], translatedFrom: Sources): Unkeyed[] =>
  written.flatMap((otherLanguage): Unkeyed[] => {
    const source = translatedFrom[otherLanguage];
    if (source === undefined) return [];
    const now = textIn(text, source.language);
    if (now === source.text) return [];
    const found = textIn(text, otherLanguage);
    return [
      {
        kind: 'stale',
        language: source.language,
        otherLanguage,
        spans: { here: wholeOf(now), there: wholeOf(found) },
        found,
        expected: now,
        differing: otherLanguage,
        content: fingerprint(now),
      },
    ];
  });

const wordsOf = (fact: Fact | null, { text }: TextFacts): string => {
  if (!fact) return '';
  return fact.kind === 'list' ? fact.value : text.slice(fact.span.start, fact.span.end);
};

const gravity = (kind: FindingKind): number => FINDING_KINDS.indexOf(kind);

/** The text says something in the place of the wanted, or nothing at all. */
const lackingFinding = (
  { fact, in: holder }: NonNullable<Pair['lacking']>,
  beyond: Fact | null,
  text: TextFacts,
) => {
  const instead =
    beyond ?? (fact.kind === 'list' ? text.facts.find(({ kind }) => kind === 'list') : undefined) ?? null;
  const kind = beyond && gravity(beyond.kind) < gravity(fact.kind) ? beyond.kind : fact.kind;
  return {
    kind,
    language: holder.language,
    otherLanguage: text.language,
    spans: { here: fact.span, there: instead?.span ?? null },
    found: wordsOf(instead, text),
    expected: wordsOf(fact, holder),
    differing: text.language,
    content: `-${readingKey(fact)}${beyond ? ` +${readingKey(beyond)}` : ''}`,
  };
};

const beyondFinding = (fact: Fact, text: TextFacts, other: TextFacts): Unkeyed => ({
  kind: fact.kind,
  language: text.language,
  otherLanguage: other.language,
  spans: { here: fact.span, there: null },
  found: '',
  expected: wordsOf(fact, text),
  differing: text.language,
  content: `+${readingKey(fact)}`,
});

const disagreements = (texts: readonly TextFacts[]): Unkeyed[] =>
  [...deviationsOf(texts)].flatMap(([text, { lacking, beyond }]) => {
    const other = texts.find((one) => one !== text);
    return pairsOf(lacking, beyond, text).flatMap((pair): Unkeyed[] => {
      if (pair.lacking) return [lackingFinding(pair.lacking, pair.beyond, text)];
      return pair.beyond && other ? [beyondFinding(pair.beyond, text, other)] : [];
    });
  });

/** The findings with their keys; those that say the same are counted. */
const keyed = (findings: readonly Unkeyed[]): Finding[] => {
  const counts = new Map<string, number>();
  return findings.map(({ differing, content, ...finding }) => {
    const key = `${finding.kind} ${differing} ${content}`.trimEnd();
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...finding, key: count > 1 ? `${key} #${count}` : key };
  });
};

/** Graver kinds first, then by language and place, whatever the order in which they were found. */
const sorted = (findings: readonly Unkeyed[]): Unkeyed[] =>
  [...findings].sort(
    (one, other) =>
      gravity(one.kind) - gravity(other.kind) ||
      byTag(one.language, other.language) ||
      byTag(one.otherLanguage, other.otherLanguage) ||
      one.spans.here.start - other.spans.here.start,
  );

/**
 * Where the texts of the languages do not say the same: numbers, dates, amounts, quotations, names of the registers,
 * references and lists, however each language writes them; and texts that are missing, or older than their source.
 * Pure and total; the order of the languages changes nothing; time grows with the length of the texts. Texts in a
 * language that the product does not know are only checked for being there and up to date.
 *
 * Pass the same `registers` object for every text: what is made of it is kept as long as it lives.
 */
export const concordanceOf = (
  text: LocalizedText,
  translatedFrom: Clause['translatedFrom'],
  registers: Registers,
  languages: readonly LanguageTag[],
): Finding[] => {
  const ordered = inOrder(languages, translatedFrom);
  const isWritten = (language: LanguageTag) => textIn(text, language).trim() !== '';
  const written = ordered.filter(isWritten);
  const blank = ordered.filter((language) => !isWritten(language));
  const texts = written.flatMap((language) => textFacts(textIn(text, language), language, registers) ?? []);
  return keyed(
    sorted([
      ...missing(text, written, blank),
      ...stale(text, written, translatedFrom),
      ...disagreements(texts),
    ]),
  );
};
