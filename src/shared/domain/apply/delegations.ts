import type { Handlers } from '../apply.ts';
import type { Commission } from '../commission.ts';
import { type Delegation, type Meeting, MOST } from '../meeting.ts';
import type { MeetingCommand } from '../meeting-commands.ts';
import { refuse } from '../rejection.ts';
import { delegationWith, findIn, insertAt, moveWithin, refuseDuplicate, takeOut } from './places.ts';

type DelegationCommand = Extract<
  MeetingCommand,
  { type: 'add-delegate' | 'set-delegate-role' | 'move-delegate' | 'remove-delegate' }
>;

/** A delegation has one head: who was head before becomes a deputy. */
const makeRoomForHead = (delegation: Delegation): void => {
  for (const delegate of delegation.delegates) if (delegate.role === 'head') delegate.role = 'deputy-head';
};

export const delegationHandlers: Handlers<Meeting, DelegationCommand, Commission> = {
  'add-delegate': (meeting, { id, side, person, role }, commission) => {
    const delegation =
      meeting.delegations.find((candidate) => candidate.side === side) ?? refuse('unknown-side', side);
    const known =
      commission.people.find((candidate) => candidate.id === person) ?? refuse('unknown-person', person);
    if (known.side !== side) refuse('wrong-side', person);
    for (const { delegates } of meeting.delegations) refuseDuplicate(delegates, id);
    if (delegation.delegates.some((delegate) => delegate.person === person)) refuse('duplicate-id', person);
    if (role === 'head') makeRoomForHead(delegation);
    insertAt(delegation.delegates, delegation.delegates.length, { id, person, role }, MOST.delegates);
  },
  'set-delegate-role': (meeting, { id, role }) => {
    const delegation = delegationWith(meeting, id);
    if (role === 'head') makeRoomForHead(delegation);
    findIn(delegation.delegates, id).role = role;
  },
  'move-delegate': (meeting, { id, index }) => {
    moveWithin(delegationWith(meeting, id).delegates, id, index);
  },
  'remove-delegate': (meeting, { id }) => {
    takeOut(delegationWith(meeting, id).delegates, id);
  },
};
