import type { Commission } from './commission.ts';
import type { Meeting } from './meeting.ts';
import { mentionsBody, mentionsPerson } from './mentions.ts';

/**
 * The commission as far as the record of this meeting needs it: its names, its languages and formulas, and of the
 * registers whoever the record names. A record that is made from this reads the same for ever.
 */
export const commissionOfRecord = (commission: Commission, meeting: Meeting): Commission => {
  const coChairs = commission.sides.map(({ coChair }) => coChair);
  const people = commission.people.filter(({ id }) => coChairs.includes(id) || mentionsPerson(meeting, id));
  const belongsTo = new Set(people.map(({ body }) => body));
  return {
    ...commission,
    textModules: [],
    checkGravities: {},
    sectionTemplate: [],
    bodies: commission.bodies.filter(({ id }) => belongsTo.has(id) || mentionsBody(meeting, id)),
    people,
  };
};
