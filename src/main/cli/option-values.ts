import type { Commission } from '@shared/domain/commission.ts';
import type { Id } from '@shared/domain/identifier.ts';
import { displayTag, findLanguage, type LanguageTag } from '@shared/text/language.ts';
import { PlainDate } from '@shared/text/plain-date.ts';
import type { z } from 'zod';
import { refuse } from './refusal.ts';

/** What was given for this option, if it is one of the words that it knows. Refuses otherwise, as all of these do. */
export const oneOf = <Value extends string>(
  option: string,
  values: z.ZodType<Value>,
  given: string,
): Value => {
  const { success, data } = values.safeParse(given);
  return success ? data : refuse(`--${option} does not know "${given}"`);
};

export const dayFrom = (option: string, given: string): PlainDate =>
  PlainDate.safeParse(given).data ?? refuse(`--${option} needs a day such as 2026-03-01, not "${given}"`);

/** The language of the commission that is written or shown so. */
export const languageFrom = (given: string, { languages }: Pick<Commission, 'languages'>): LanguageTag =>
  findLanguage(languages, given) ??
  refuse(`"${given}" is no language of the commission: ${languages.map(displayTag).join(', ')}`);

export const sideFrom = (given: string, commission: Commission): Id =>
  commission.sides.some(({ id }) => id === given)
    ? given
    : refuse(`"${given}" is no side of the commission: ${commission.sides.map(({ id }) => id).join(', ')}`);
