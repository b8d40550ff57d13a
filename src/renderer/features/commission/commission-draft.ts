import type { Commission, Side } from '@shared/domain/commission.ts';
import { displayTag, type LanguageTag } from '@shared/text/language.ts';
import { isBlank, type LocalizedText } from '@shared/text/localized.ts';
import type { LocalizedNoun } from '@shared/text/noun.ts';
import { meetingNounNoun, recordKindNoun } from './built-in-nouns.ts';
import { withPlaceholders } from './states-in-name.ts';
import { USUAL_SECTIONS } from './usual-sections.ts';

const blankSide = (id: string, language: LanguageTag): Side => ({
  id,
  shortName: {},
  fullName: {},
  sideName: {},
  partName: {},
  languages: [language],
  coChair: null,
});

/** A commission as the form for a new one starts. Its ids are provisional until `withIds` has given it its own. */
export const blankCommission = (): Commission => ({
  id: 'new',
  name: {},
  shortName: {},
  legalBasis: {},
  sides: [blankSide('first', 'ru'), blankSide('second', 'az-Latn')],
  languages: ['ru', 'az-Latn'],
  authenticLanguages: ['ru', 'az-Latn'],
  prevailingLanguage: null,
  recordKind: recordKindNoun('protocol'),
  meetingNoun: meetingNounNoun('meeting'),
  formulas: {},
  textModules: [],
  checkGravities: {},
  sectionTemplate: [...USUAL_SECTIONS],
  bodies: [],
  people: [],
});

/** The commission with other working languages: a language that is left out is no side's and signs nothing. */
export const withLanguages = (commission: Commission, languages: LanguageTag[]): Commission => {
  const kept = (chosen: LanguageTag[]) => chosen.filter((language) => languages.includes(language));
  const [first, second] = commission.sides;
  return {
    ...commission,
    languages,
    authenticLanguages: kept(commission.authenticLanguages),
    prevailingLanguage: kept([commission.prevailingLanguage ?? ''])[0] ?? null,
    sides: [
      { ...first, languages: kept(first.languages) },
      { ...second, languages: kept(second.languages) },
    ],
  };
};

/** Where a name is left empty, the short name of the state stands for it. */
const orShortName = (noun: LocalizedNoun, shortName: LocalizedText): LocalizedNoun => ({
  ...Object.fromEntries(
    Object.entries(shortName).map(([language, nominative]) => [language, { nominative }]),
  ),
  ...noun,
});

/** What a commission is called on the screen where nobody has said: "Russia – Azerbaijan". */
const namedBySides = ([first, second]: Commission['sides']): LocalizedText =>
  Object.fromEntries(
    Object.entries(first.shortName)
      .filter(([language, name]) => name && second.shortName[language])
      .map(([language, name]) => [language, `${name} – ${second.shortName[language]}`]),
  );

const completeSide = (side: Side): Side => ({
  ...side,
  fullName: orShortName(side.fullName, side.shortName),
  sideName: orShortName(side.sideName, side.shortName),
});

/** The commission as it is stored: what may be left empty filled in, the states in its name marked. */
export const completed = (commission: Commission): Commission => {
  const [first, second] = commission.sides;
  const sides: [Side, Side] = [completeSide(first), completeSide(second)];
  return {
    ...commission,
    sides,
    name: withPlaceholders(commission.name, sides),
    shortName: isBlank(commission.shortName) ? namedBySides(sides) : commission.shortName,
    sectionTemplate: commission.sectionTemplate.filter(({ title }) => !isBlank(title)),
  };
};

const unlessTaken = (id: string, taken: readonly string[]): string => {
  let [free, count] = [id, 1];
  while (taken.includes(free)) {
    count += 1;
    free = `${id}-${count}`;
  }
  return free;
};

const LETTERS: Record<string, string> = { ə: 'a', ı: 'i' };

/** "Russian–Azerbaijani Commission" → `russian-azerbaijani-commission`; empty where no letter is Latin. */
const asId = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[əı]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replaceAll(/^-|-$/g, '');

/**
 * The commission with ids of its own: sides by their own language, the commission by its short name, or by its sides
 * where that cannot be written in Latin letters. `taken`: the ids of the other commissions.
 */
export const withIds = (commission: Commission, taken: readonly string[]): Commission => {
  const [first, second] = commission.sides;
  const sideId = ({ languages: [language = 'und'] }: Side) => displayTag(language).toLowerCase();
  const firstId = sideId(first);
  const secondId = unlessTaken(sideId(second), [firstId]);
  const { en = '', ...others } = commission.shortName;
  const readable = [en, ...Object.values(others)].map(asId).find((id) => id.length > 2);
  return {
    ...commission,
    id: unlessTaken(readable ?? `${firstId}-${secondId}`, taken),
    sides: [
      { ...first, id: firstId },
      { ...second, id: secondId },
    ],
  };
};
