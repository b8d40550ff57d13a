import type { Commission } from '../commission.ts';
import { duplicates, strangers } from './references.ts';

/** Every reference inside a commission that leads nowhere, as lines `place: what is wrong`. */
export function* brokenInCommission(commission: Commission): Generator<string> {
  const { sides, bodies, people, sectionTemplate, languages } = commission;
  yield* duplicates('commission.sides', sides);
  yield* duplicates('commission.bodies', bodies);
  yield* duplicates('commission.people', people);
  yield* duplicates('commission.sectionTemplate', sectionTemplate);

  const sideIds = sides.map(({ id }) => id);
  const bodyIds = bodies.map(({ id }) => id);
  for (const [index, { id, coChair, languages: spoken }] of sides.entries()) {
    yield* strangers(`commission.sides[${index}].languages`, 'language', spoken, languages);
    const own = people.filter(({ side }) => side === id).map((person) => person.id);
    yield* strangers(`commission.sides[${index}].coChair`, 'person of this side', [coChair], own);
  }
  for (const [index, { side }] of bodies.entries())
    yield* strangers(`commission.bodies[${index}].side`, 'side', [side], sideIds);
  for (const [index, { side, body }] of people.entries()) {
    yield* strangers(`commission.people[${index}].side`, 'side', [side], sideIds);
    yield* strangers(`commission.people[${index}].body`, 'body', [body], bodyIds);
  }
  yield* strangers('commission.authenticLanguages', 'language', commission.authenticLanguages, languages);
  yield* strangers('commission.prevailingLanguage', 'language', [commission.prevailingLanguage], languages);
}
