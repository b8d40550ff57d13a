import { assignGiven } from './apply/assign-given.ts';
import { findIn, putInto, refuseUnknownSide, takeOut } from './apply/places.ts';
import { type Applied, applyChange } from './apply.ts';
import { type Commission, MOST_BODIES, MOST_PEOPLE } from './commission.ts';
import type { CommissionCommand } from './commission-commands.ts';
import type { Person } from './person.ts';
import { refuse } from './rejection.ts';

const refuseForeignBody = (commission: Commission, { body, side }: Person): void => {
  if (body === null) return;
  const { side: bodySide } = findIn(commission.bodies, body);
  if (bodySide !== null && bodySide !== side) refuse('wrong-side', body);
};

const change = (commission: Commission, command: CommissionCommand): void => {
  switch (command.type) {
    case 'edit-commission':
      assignGiven(commission, command.changes);
      break;
    case 'edit-side':
      if (command.changes.coChair && findIn(commission.people, command.changes.coChair).side !== command.id)
        refuse('wrong-side', command.changes.coChair);
      assignGiven(findIn(commission.sides, command.id), command.changes);
      break;
    case 'set-section-template':
      commission.sectionTemplate = command.sections;
      break;
    case 'put-body':
      if (command.body.side !== null) refuseUnknownSide(commission, command.body.side);
      putInto(commission.bodies, command.body, MOST_BODIES);
      break;
    case 'remove-body':
      if (commission.people.some(({ body }) => body === command.id)) refuse('in-use', command.id);
      takeOut(commission.bodies, command.id);
      break;
    case 'put-person':
      refuseUnknownSide(commission, command.person.side);
      refuseForeignBody(commission, command.person);
      putInto(commission.people, command.person, MOST_PEOPLE);
      break;
    case 'remove-person':
      if (commission.sides.some(({ coChair }) => coChair === command.id)) refuse('in-use', command.id);
      takeOut(commission.people, command.id);
      break;
  }
};

/**
 * The one way a commission changes. Pure, like `applyToMeeting`. It cannot see meetings: whoever removes a body or
 * a person first makes sure that no meeting names it.
 */
export const applyToCommission = (commission: Commission, command: CommissionCommand): Applied<Commission> =>
  applyChange(commission, (draft) => change(draft, command));
