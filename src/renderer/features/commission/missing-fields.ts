import type { Commission } from '@shared/domain/commission.ts';
import { isBlank } from '@shared/text/localized.ts';
import { nounInFirst } from '@shared/text/noun.ts';

/** The few fields without which nothing can be written. */
export type NeededField =
  | 'languages'
  | 'authenticLanguages'
  | 'name'
  | `sides.${number}.languages`
  | `sides.${number}.shortName`;

/** Which of the needed fields are still empty, in the order of the form. */
export const missingFields = (commission: Commission): Set<NeededField> => {
  const missing = new Set<NeededField>();
  if (commission.languages.length === 0) missing.add('languages');
  commission.sides.forEach((side, index) => {
    if (side.languages.length === 0) missing.add(`sides.${index}.languages`);
    if (isBlank(side.shortName)) missing.add(`sides.${index}.shortName`);
  });
  if (!nounInFirst(commission.name, commission.languages).trim()) missing.add('name');
  if (commission.authenticLanguages.length === 0) missing.add('authenticLanguages');
  return missing;
};
