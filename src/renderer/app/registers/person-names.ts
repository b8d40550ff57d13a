import type { Person, PersonName } from '@shared/domain/person.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import type { LocalizedText } from '@shared/text/localized.ts';

/** "Given Patronymic Family", as much of it as there is. */
export const fullName = ({ given, patronymic, family }: PersonName): string =>
  [given, patronymic, family].filter(Boolean).join(' ');

/** The full name in every language it is written in. */
export const fullNames = (person: Person): LocalizedText =>
  Object.fromEntries(Object.entries(person.name).map(([language, name]) => [language, fullName(name)]));

export const BLANK_NAME: PersonName = { given: '', patronymic: '', family: '' };

/** A name typed in one go, parted as names are usually said: given, patronymic, family; a single word is a family name. */
export const nameFromTyped = (typed: string): PersonName => {
  const words = typed.trim().split(/\s+/);
  const family = words.pop() ?? '';
  const [given = '', ...rest] = words;
  return { given, patronymic: rest.join(' '), family };
};

/** The languages in which the name is written at all. */
export const writtenName = (name: Record<LanguageTag, PersonName>): Record<LanguageTag, PersonName> =>
  Object.fromEntries(Object.entries(name).filter(([, parts]) => fullName(parts).trim() !== ''));
