import { z } from 'zod';
import { LanguageTag } from '../text/language.ts';
import { LocalizedText } from '../text/localized.ts';
import { PlainDate } from '../text/plain-date.ts';
import { Id } from './identifier.ts';

const NamePart = z.string().max(120);

/** The parts of a person's name in one language; the patronymic is empty where there is none. */
export const PersonName = z.strictObject({ given: NamePart, patronymic: NamePart, family: NamePart });
export type PersonName = z.infer<typeof PersonName>;

/** A post held from one day to another, both included; null where the day is open or unknown. */
export const Post = z.strictObject({
  id: Id,
  title: LocalizedText,
  from: PlainDate.nullable(),
  to: PlainDate.nullable(),
});
export type Post = z.infer<typeof Post>;

/** A member of a delegation or a signatory, with the posts held over the years. */
export const Person = z.strictObject({
  id: Id,
  name: z.record(LanguageTag, PersonName),
  honorific: LocalizedText,
  side: Id,
  body: Id.nullable(),
  posts: z.array(Post).max(50),
});
export type Person = z.infer<typeof Person>;

/**
 * The post held on `day`: the one that began last among those that cover it. Where `day` is null, the post that
 * began last. Undefined where none was held.
 */
export const postOn = (person: Person, day: PlainDate | null): Post | undefined =>
  person.posts
    .filter((post) => day === null || ((post.from ?? '') <= day && day <= (post.to ?? '9999-12-31')))
    .reduce<Post | undefined>(
      (latest, post) => (latest === undefined || (post.from ?? '') >= (latest.from ?? '') ? post : latest),
      undefined,
    );
