import { type Action, actionOf, type Clause } from '../clause.ts';
import type { Commission } from '../commission.ts';
import { duplicates, strangers } from './references.ts';

const idsOf = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

const bodiesOf = (commission: Commission, side: string | null): string[] =>
  idsOf(commission.bodies.filter((body) => body.side === side));

function* brokenInAction(place: string, action: Action, commission: Commission): Generator<string> {
  yield* strangers(`${place}.responsible`, 'side', Object.keys(action.responsible), idsOf(commission.sides));
  for (const [side, bodies] of Object.entries(action.responsible))
    yield* strangers(`${place}.responsible.${side}`, 'body of this side', bodies, bodiesOf(commission, side));
  yield* strangers(`${place}.jointBodies`, 'joint body', action.jointBodies, bodiesOf(commission, null));
  const { meaning } = action.deadline;
  if ('to' in meaning && meaning.from !== null && meaning.to < meaning.from)
    yield `${place}.deadline: ends before it begins`;
  for (const text of [action.deadline.phrase, action.expectedResult, action.condition])
    yield* strangers(place, 'language', Object.keys(text), commission.languages);
}

function* brokenInBrackets(
  place: string,
  { text, brackets, agreedBy }: Clause,
  commission: Commission,
): Generator<string> {
  yield* duplicates(place, brackets);
  if (brackets.length > 0 && agreedBy.length > 0) yield `${place}: still disputed, though a side has agreed`;
  for (const [index, { at, variants }] of brackets.entries()) {
    yield* strangers(`${place}[${index}].at`, 'language', Object.keys(at), commission.languages);
    for (const [language, offset] of Object.entries(at))
      if (offset > (text[language] ?? '').length)
        yield `${place}[${index}].at.${language}: beyond the end of the text`;
    yield* strangers(`${place}[${index}].variants`, 'side', Object.keys(variants), idsOf(commission.sides));
    for (const [side, variant] of Object.entries(variants))
      yield* strangers(
        `${place}[${index}].variants.${side}`,
        'language',
        Object.keys(variant),
        commission.languages,
      );
  }
}

/** Every reference of a clause to its commission that leads nowhere, and an action where none can be or none is. */
export function* brokenInClause(place: string, clause: Clause, commission: Commission): Generator<string> {
  const { speaker, action, translatedFrom } = clause;
  if (speaker?.kind === 'side')
    yield* strangers(`${place}.speaker`, 'side', [speaker.side], idsOf(commission.sides));
  if (speaker?.kind === 'body')
    yield* strangers(`${place}.speaker`, 'joint body', [speaker.body], bodiesOf(commission, null));
  if (new Set(clause.agreedBy).size < clause.agreedBy.length)
    yield `${place}.agreedBy: a side stands there twice`;
  yield* strangers(`${place}.agreedBy`, 'side', clause.agreedBy, idsOf(commission.sides));
  yield* strangers(`${place}.text`, 'language', Object.keys(clause.text), commission.languages);
  yield* brokenInBrackets(`${place}.brackets`, clause, commission);
  const sources = Object.values(translatedFrom).map(({ language }) => language);
  yield* strangers(
    `${place}.translatedFrom`,
    'language',
    [...Object.keys(translatedFrom), ...sources],
    commission.languages,
  );
  const obliges = actionOf(clause.verbClass);
  if (obliges === 'always' && action === null) yield `${place}.action: a ${clause.verbClass} needs one`;
  if (obliges === 'never' && action !== null) yield `${place}.action: a ${clause.verbClass} clause has none`;
  if (action !== null) yield* brokenInAction(`${place}.action`, action, commission);
}
