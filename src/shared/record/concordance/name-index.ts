import type { Body } from '../../domain/body.ts';
import { findLanguage } from '../../text/language.ts';
import { type Country, countryOf, plainStems, stemsOfText, textOf, withoutCountry } from './countries.ts';
import type { Registers } from './finding.ts';
import { quotationsOf } from './quotations.ts';
import { isUpper } from './stems.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One way to write a name. */
interface Name {
  stems: readonly string[];
  /** What bears it: `body:id`, `person:id`, `side:id`; several where it does not tell them apart. */
  bearers: string[];
  isLoose: boolean;
  needsCapital: boolean;
  needsUpper: boolean;
  /** What the first word must begin with; more of a family name than its stem, which may be that of a common word. */
  beginning: string;
  /** The sides that the name speaks of. */
  sides: readonly string[];
}

/** The names of the registers in one language. */
export interface NameIndex {
  /** First stem → the names that begin with it, the longest first. */
  names: ReadonlyMap<string, readonly Name[]>;
  /** What has a name in this language, with the stems of its name outside that of its country, and the ways to name that. */
  bearers: ReadonlyMap<string, { core: readonly string[]; countries: readonly (readonly string[])[] }>;
}

/** What inflection may replace at the end of a family name. */
const FINAL_VOWELS = /[аяоеыиуюйьaeiouəöüı]+$/u;

/** The ways in which the full name of a body is shortened: with the short name of its country, or its adjective. */
const variantsOf = (name: readonly string[], countries: readonly Country[]): string[][] => {
  const parted = withoutCountry(name, countries);
  if (!parted || parted.core.length === 0) return [[...name]];
  const { country, at, core } = parted;
  const withPart = (part: readonly string[]) => [...core.slice(0, at), ...part, ...core.slice(at)];
  return [
    [...name],
    withPart(country.short),
    [...country.short, ...core],
    [...country.adjective, ...core],
  ].filter((variant) => variant.length > core.length);
};

const plainName = (stems: string[], bearer: string): Name => ({
  stems,
  bearers: [bearer],
  isLoose: false,
  needsCapital: false,
  needsUpper: false,
  beginning: '',
  sides: [],
});

/** How the body is named: in full, in short, and without its country, which may be said once for several bodies. */
const namesOfBody = (body: Body, countries: readonly Country[], vocabulary: Vocabulary): Name[] => {
  const bearer = `body:${body.id}`;
  const name = plainStems(textOf(body.name, vocabulary.language), vocabulary);
  const short = stemsOfText(textOf(body.shortName, vocabulary.language), vocabulary);
  const sides = body.side === null ? [] : [body.side];
  const core = withoutCountry(name, countries)?.core ?? [];
  const fullName = textOf(body.name, vocabulary.language);
  const titles = quotationsOf(fullName).map(({ start, end }) => fullName.slice(start + 1, end - 1));
  return [
    ...variantsOf(name, countries).map((stems) => ({ ...plainName(stems, bearer), sides })),
    ...titles.map((title) => ({
      ...plainName(plainStems(title, vocabulary), bearer),
      sides,
      needsCapital: true,
    })),
    {
      ...plainName(
        short.map(({ stem }) => stem),
        bearer,
      ),
      sides,
      needsUpper: short.length === 1 && short.every(isUpper),
      needsCapital: short.length === 1,
    },
    ...(core.length > 1 ? [{ ...plainName(core, bearer), isLoose: true }] : []),
  ];
};

/** The plain name of a country also stands for "of that country", which others may leave out. */
const namesOfCountry = (country: Country): Name[] => {
  const bearer = `side:${country.side}`;
  const { short, adjective, sideName, full } = country;
  return [
    plainName(sideName, bearer),
    plainName(full, bearer),
    { ...plainName(short, bearer), isLoose: true },
    { ...plainName(adjective, bearer), isLoose: true },
  ];
};

const namesOf = (registers: Registers, vocabulary: Vocabulary): Name[] => {
  const countries = registers.sides.map((side) => countryOf(side, vocabulary));
  const people = registers.people.flatMap((person) => {
    const name = person.name[findLanguage(Object.keys(person.name), vocabulary.language) ?? ''];
    const family = stemsOfText(name?.family ?? '', vocabulary);
    return {
      ...plainName(
        family.map(({ stem }) => stem),
        `person:${person.id}`,
      ),
      needsCapital: true,
      beginning: (family[0]?.word ?? '').replace(FINAL_VOWELS, ''),
    };
  });
  return [
    ...registers.bodies.flatMap((body) => namesOfBody(body, countries, vocabulary)),
    ...people,
    ...countries.flatMap((country) => namesOfCountry(country)),
  ].filter(({ stems }) => stems.length > 0);
};

/** Names by their first stem. Names written alike are one, borne by all; it tells none of them for certain. */
const indexed = (names: readonly Name[]): Map<string, Name[]> => {
  const unique = new Map<string, Name>();
  for (const name of names) {
    const key = name.stems.join(' ');
    const known = unique.get(key);
    const [bearer = ''] = name.bearers;
    if (!known) unique.set(key, { ...name, bearers: [bearer] });
    else if (!known.bearers.includes(bearer)) {
      known.bearers.push(bearer);
      known.isLoose = true;
    } else known.isLoose &&= name.isLoose;
  }
  const byFirst = new Map<string, Name[]>();
  for (const name of unique.values()) {
    const [first = ''] = name.stems;
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  for (const sameFirst of byFirst.values()) sameFirst.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
};

const nameIndexOf = (registers: Registers, vocabulary: Vocabulary): NameIndex => {
  const names = namesOf(registers, vocabulary);
  const countries = registers.sides.map((side) => countryOf(side, vocabulary));
  const bearers = new Map<string, { core: readonly string[]; countries: readonly (readonly string[])[] }>();
  for (const { bearers: borne, stems } of names) {
    const [bearer = ''] = borne;
    if (bearers.has(bearer)) continue;
    const parted = bearer.startsWith('body:') ? withoutCountry(stems, countries) : null;
    const { full, short, adjective } = parted?.country ?? { full: [], short: [], adjective: [] };
    const ways = [full, short, adjective].filter((way) => way.length > 0);
    bearers.set(bearer, { core: parted?.core ?? stems, countries: ways });
  }
  return { names: indexed(names), bearers };
};

/** Kept as long as the registers are: they change seldom, and have hundreds of names. */
const known = new WeakMap<Registers, Map<Vocabulary, NameIndex>>();

/** The names of the registers in the language of the vocabulary. */
export const nameIndexFor = (registers: Registers, vocabulary: Vocabulary): NameIndex => {
  const byVocabulary = known.get(registers) ?? new Map<Vocabulary, NameIndex>();
  known.set(registers, byVocabulary);
  const index = byVocabulary.get(vocabulary) ?? nameIndexOf(registers, vocabulary);
  byVocabulary.set(vocabulary, index);
  return index;
};
