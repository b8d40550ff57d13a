import type { Side } from '../../domain/commission.ts';
import { findLanguage } from '../../text/language.ts';
import { piecesOf } from './pieces.ts';
import { type Stem, stemsOf } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How a side's country is named in one language, as stems. */
export interface Country {
  side: string;
  full: string[];
  short: string[];
  adjective: string[];
  sideName: string[];
}

const LEAST_SHARED = 4;

export const textOf = (texts: Readonly<Record<string, string>>, language: string): string =>
  texts[findLanguage(Object.keys(texts), language) ?? ''] ?? '';

export const stemsOfText = (text: string, vocabulary: Vocabulary): Stem[] =>
  stemsOf(piecesOf(text, vocabulary.language), vocabulary);

export const plainStems = (text: string, vocabulary: Vocabulary): string[] =>
  stemsOfText(text, vocabulary).map(({ stem }) => stem);

export const countryOf = (side: Side, vocabulary: Vocabulary): Country => {
  const { language } = vocabulary;
  const nominative = (noun: Side['fullName']) =>
    noun[findLanguage(Object.keys(noun), language) ?? '']?.nominative ?? '';
  const short = plainStems(textOf(side.shortName, language), vocabulary);
  const sideName = plainStems(nominative(side.sideName), vocabulary);
  const beginning = short[0]?.slice(0, LEAST_SHARED) ?? '';
  return {
    side: side.id,
    full: plainStems(nominative(side.fullName), vocabulary),
    short,
    adjective: sideName.filter((stem) => beginning.length >= 3 && stem.startsWith(beginning)),
    sideName,
  };
};

/** Where the stems of a part stand within a name; -1 where they do not. */
const placeOf = (part: readonly string[], name: readonly string[]): number =>
  part.length === 0 ? -1 : name.findIndex((_, at) => part.every((stem, index) => name[at + index] === stem));

/** The name without the country in it, and where that stood. */
export const withoutCountry = (name: readonly string[], countries: readonly Country[]) => {
  for (const country of countries)
    for (const part of [country.full, country.short]) {
      const at = placeOf(part, name);
      if (at >= 0) return { country, at, core: [...name.slice(0, at), ...name.slice(at + part.length)] };
    }
  return null;
};
