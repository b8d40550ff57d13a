import type { Commission } from '../../domain/commission.ts';
import { dayOf, type Meeting } from '../../domain/meeting.ts';
import { type Person, postOn } from '../../domain/person.ts';
import type { Finding } from './check.ts';

/** Whether it is known what this person was on the day of the meeting. */
const holdsPost = (person: Person, meeting: Meeting): boolean =>
  postOn(person, dayOf(meeting)) !== undefined || (person.posts.length === 0 && person.body !== null);

/** Who heads the delegations, who will sign, and whether every delegate held a post on the day. */
export const delegationFindings = (meeting: Meeting, { sides, people }: Commission): Finding[] =>
  meeting.delegations.flatMap(({ side, delegates }) => {
    const finding = (check: Finding['check'], person?: string): Finding => ({
      check,
      message: check,
      place: { kind: 'delegation', side },
      number: null,
      about: { sides: [side], ...(person && { person }) },
      key: `${check} ${side} ${person ?? ''}`.trim(),
    });
    const coChair = sides.find(({ id }) => id === side)?.coChair ?? null;
    const head = delegates.find(({ role }) => role === 'head')?.person;
    const strangers = delegates
      .map(({ person }) => people.find(({ id }) => id === person))
      .filter((person) => person !== undefined && !holdsPost(person, meeting));
    return [
      ...(head === undefined ? [finding('delegation-without-head')] : []),
      ...(head !== undefined && coChair !== null && head !== coChair ? [finding('signatory', head)] : []),
      ...strangers.map((person) => finding('post-not-held', person?.id)),
    ];
  });
