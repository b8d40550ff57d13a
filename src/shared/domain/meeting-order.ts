import type { PlainDate } from '../text/plain-date.ts';
import type { Meeting } from './meeting.ts';

/** What places a meeting among the others. */
export type PlacedInTime = Pick<Meeting, 'id' | 'ordinal' | 'regularity' | 'firstDay'> & {
  closing: Pick<Meeting['closing'], 'signedOn'>;
};

/** The day that places a meeting among the others; null while it is not known. */
const heldOn = ({ firstDay, closing }: PlacedInTime): PlainDate | null => firstDay ?? closing.signedOn;

/**
 * Whether `one` is earlier than `other`, so that `other` has to decide about its actions. Where days and ordinals do
 * not say clearly that it is later, it counts as earlier: better asked about twice than not at all.
 */
export const isEarlier = (one: PlacedInTime, other: PlacedInTime): boolean => {
  if (one.id === other.id) return false;
  const areRegular = one.regularity === 'regular' && other.regularity === 'regular';
  if (areRegular && one.ordinal < other.ordinal) return true;
  const day = heldOn(one);
  const otherDay = heldOn(other);
  return day === null || otherDay === null || day <= otherDay;
};

/** Those without a day come last; ties are settled the same way whatever the order of `meetings`. */
const inOrderOf = (day: (meeting: Meeting) => PlainDate | null, meetings: readonly Meeting[]): Meeting[] =>
  [...meetings].sort(
    (one, other) =>
      (day(one) ?? '9999').localeCompare(day(other) ?? '9999') ||
      one.ordinal - other.ordinal ||
      one.id.localeCompare(other.id),
  );

/** The meetings in the order in which they were held. */
export const inOrderHeld = (meetings: readonly Meeting[]): Meeting[] => inOrderOf(heldOn, meetings);

/** The meetings in the order in which their records were signed. */
export const inOrderSigned = (meetings: readonly Meeting[]): Meeting[] =>
  inOrderOf(({ closing }) => closing.signedOn, meetings);

/** The first day of the meeting after `meeting`, regular or not; null until that has a date. */
export const nextMeetingDay = (meeting: Meeting, meetings: readonly Meeting[]): PlainDate | null => {
  const day = heldOn(meeting);
  const later = meetings.flatMap(({ firstDay }) =>
    firstDay !== null && day !== null && firstDay > day ? firstDay : [],
  );
  return later.sort()[0] ?? null;
};
