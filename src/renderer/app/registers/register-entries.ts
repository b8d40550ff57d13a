import type { Body } from '@shared/domain/body.ts';
import { type Person, postOn } from '@shared/domain/person.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { isBlank, type LocalizedText } from '@shared/text/localized.ts';
import type { PlainDate } from '@shared/text/plain-date.ts';
import { fullNames } from './person-names.ts';
import { type Wording, wordingsOf } from './reading-languages.ts';
import type { RegisterEntry } from './register-field.tsx';

const nameFrom = (text: LocalizedText, languages: readonly LanguageTag[], id: string): Wording =>
  wordingsOf(text, [...languages, ...Object.keys(text)])[0] ?? { language: 'und', text: id };

const byName = (one: RegisterEntry, other: RegisterEntry): number =>
  one.name.text.localeCompare(other.name.text, one.name.language);

/** The name by which a body is shown. */
export const bodyName = (body: Body, languages: readonly LanguageTag[]): Wording =>
  nameFrom(body.name, languages, body.id);

/** The name by which a person is shown. */
export const personName = (person: Person, languages: readonly LanguageTag[]): Wording =>
  nameFrom(fullNames(person), languages, person.id);

/** Bodies as a register field offers them, sorted by name. */
export const bodyEntries = (bodies: readonly Body[], languages: readonly LanguageTag[]): RegisterEntry[] =>
  bodies
    .map((body) => ({
      id: body.id,
      name: bodyName(body, languages),
      detail: isBlank(body.shortName) ? undefined : nameFrom(body.shortName, languages, body.id),
      names: [...Object.values(body.name), ...Object.values(body.shortName)],
    }))
    .sort(byName);

/** People as a register field offers them, sorted by name, with the post held on `day`. */
export const personEntries = (
  people: readonly Person[],
  languages: readonly LanguageTag[],
  day: PlainDate | null,
): RegisterEntry[] =>
  people
    .map((person) => {
      const post = postOn(person, day);
      return {
        id: person.id,
        name: personName(person, languages),
        detail: post && wordingsOf(post.title, languages)[0],
        names: Object.values(fullNames(person)),
      };
    })
    .sort(byName);
