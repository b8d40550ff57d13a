import type { Body } from '@shared/domain/body.ts';
import type { Commission, Side } from '@shared/domain/commission.ts';
import { dayOf, type Meeting } from '@shared/domain/meeting.ts';
import { clausesOf } from '@shared/domain/numbering.ts';
import { type Person, postOn } from '@shared/domain/person.ts';
import type { LanguageTag } from '@shared/text/language.ts';
import { isBlank, type LocalizedText, textIn } from '@shared/text/localized.ts';
import { type LocalizedNoun, nounIn, nounInFirst } from '@shared/text/noun.ts';
import type { MissingThing } from './missing-thing.ts';

/** Whether some name of this side that the record uses is not written in this language. */
const lacksName = ({ fullName, sideName, partName }: Side, language: LanguageTag): boolean => {
  const isUsed = (noun: LocalizedNoun) => noun === fullName || nounInFirst(noun, []) !== '';
  return [fullName, sideName, partName].some((noun) => isUsed(noun) && !nounIn(noun, language));
};

const isNamed = ({ name }: Person, language: LanguageTag): boolean =>
  Object.values(name[language] ?? {}).some((part) => part.trim());

/** Whether somebody has a post, or a body in its stead, but none that is written in this language. */
const lacksPost = (
  person: Person,
  meeting: Meeting,
  bodies: readonly Body[],
  language: LanguageTag,
): boolean => {
  const post = postOn(person, dayOf(meeting))?.title ?? {};
  const body = bodies.find(({ id }) => id === person.body)?.name ?? {};
  const isMissing = (text: LocalizedText) => !textIn(text, language).trim();
  return isMissing(post) && isMissing(body) && !(isBlank(post) && isBlank(body));
};

/** The ids of the bodies that the clauses name: who speaks and who is responsible. */
const bodiesIn = (meeting: Meeting): Set<string> =>
  new Set(
    clausesOf(meeting).flatMap(({ clause: { speaker, action } }) => [
      ...(speaker?.kind === 'body' ? [speaker.body] : []),
      ...(action ? [...Object.values(action.responsible).flat(), ...action.jointBodies] : []),
    ]),
  );

/**
 * The names that the record of this meeting uses and that are not written in this language. The record prints them in
 * another one, in the middle of a text in this.
 */
export const missingNames = (
  meeting: Meeting,
  commission: Commission,
  language: LanguageTag,
): MissingThing[] => {
  const { name, sides, people, bodies } = commission;
  const delegates = new Set(
    meeting.delegations.flatMap((delegation) => delegation.delegates.map(({ person }) => person)),
  );
  const attending = people.filter(({ id }) => delegates.has(id));
  const named = bodiesIn(meeting);
  const counted = [
    {
      kind: 'delegate-names',
      step: 'delegations',
      count: attending.filter((person) => !isNamed(person, language)).length,
    },
    {
      kind: 'delegate-posts',
      step: 'delegations',
      count: attending.filter((person) => lacksPost(person, meeting, bodies, language)).length,
    },
    {
      kind: 'body-names',
      step: 'minutes',
      count: bodies.filter((body) => named.has(body.id) && !textIn(body.name, language).trim()).length,
    },
  ] as const;
  return [
    ...(nounIn(name, language) ? [] : [{ kind: 'commission-name', step: 'settings', language } as const]),
    ...sides
      .filter((side) => lacksName(side, language))
      .map(({ id }) => ({ kind: 'side-names', step: 'settings', side: id, language }) as const),
    ...counted.filter(({ count }) => count > 0).map((thing) => ({ ...thing, language })),
  ];
};
