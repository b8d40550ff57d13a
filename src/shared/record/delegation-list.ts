import type { Id } from '../domain/identifier.ts';
import { DELEGATE_ROLES, type Delegate } from '../domain/meeting.ts';
import { postOfPerson, styledName } from './people-in-words.ts';
import type { RecordContext } from './record-context.ts';
import type { Block, DelegateEntry } from './record-document.ts';
import { inEvery, say } from './voice.ts';

/** The delegation of one side, by role in protocol order, numbered throughout. */
export const delegationList = ({ meeting, commission, voices }: RecordContext, side: Id): Block => {
  const delegates = meeting.delegations.find((delegation) => delegation.side === side)?.delegates ?? [];
  const inOrder = DELEGATE_ROLES.flatMap((role) => delegates.filter((delegate) => delegate.role === role));
  const entryOf = (delegate: Delegate): DelegateEntry => {
    const person = commission.people.find(({ id }) => id === delegate.person);
    return {
      number: `${inOrder.indexOf(delegate) + 1}.`,
      name: inEvery(voices, (voice) => (person ? styledName(person, voice) : '')),
      post: inEvery(voices, (voice) => (person ? postOfPerson(person, meeting, commission, voice) : '')),
    };
  };
  const groups = DELEGATE_ROLES.flatMap((role) => {
    const members = inOrder.filter((delegate) => delegate.role === role);
    if (members.length === 0) return [];
    const label = inEvery(voices, (voice) => {
      const { one, other } = voice.formulas.roles[role];
      return say(voice, members.length === 1 ? one : other);
    });
    return [{ role: label, delegates: members.map(entryOf) }];
  });
  return { kind: 'delegation', groups };
};
