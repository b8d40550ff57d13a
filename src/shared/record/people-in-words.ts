import type { Commission, Side } from '../domain/commission.ts';
import { dayOf, type Meeting } from '../domain/meeting.ts';
import { type Person, postOn } from '../domain/person.ts';
import { textIn, textInFirst } from '../text/localized.ts';
import { phrase, type Voice } from './voice.ts';

/** Who heads a side at the meeting: the head of its delegation, else its co-chair; undefined where there is neither. */
export const headOf = (side: Side, meeting: Meeting, commission: Commission): Person | undefined => {
  const delegates = meeting.delegations.find((delegation) => delegation.side === side.id)?.delegates;
  const head = delegates?.find(({ role }) => role === 'head')?.person ?? side.coChair;
  return commission.people.find(({ id }) => id === head);
};

/** The whole name of a person; where it is not written in this language, as it is written in another. */
export const nameOfPerson = (person: Person, voice: Voice): string => {
  const parts = person.name[voice.tag] ?? Object.values(person.name)[0];
  return parts ? phrase(voice, voice.formulas.person, { ...parts }).trim() : '';
};

/** Name with honorific. */
export const styledName = (person: Person, voice: Voice): string => {
  const honorific = textIn(person.honorific, voice.tag);
  const name = nameOfPerson(person, voice);
  return honorific ? `${honorific} ${name}` : name;
};

/** The post held on the day of the meeting, else the body the person belongs to, preferably in this language. */
export const postOfPerson = (
  person: Person,
  meeting: Meeting,
  commission: Commission,
  voice: Voice,
): string => {
  const post = postOn(person, dayOf(meeting))?.title ?? {};
  const body = commission.bodies.find(({ id }) => id === person.body)?.name ?? {};
  return textIn(post, voice.tag) || textIn(body, voice.tag) || textInFirst(post, []) || textInFirst(body, []);
};
