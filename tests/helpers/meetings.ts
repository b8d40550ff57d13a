import type { Applied } from '@shared/domain/apply.ts';
import { applyToMeeting } from '@shared/domain/apply-meeting.ts';
import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import type { MeetingAct } from '@shared/domain/meeting-commands.ts';
import { newMeeting, nextHeader } from '@shared/domain/new-meeting.ts';
import fc from 'fast-check';
import { fixtureCommission, fixtureMeeting } from './fixture.ts';
import { anyWish, grant } from './meeting-wishes.ts';
import type { Wish } from './wish-world.ts';

/** Freezes the whole value, so that whoever alters it throws. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
};

export const commission: Commission = deepFreeze(fixtureCommission());

/** The fixture meeting, agreed and ready for signature. */
export const agreedMeeting: Meeting = deepFreeze(fixtureMeeting());
/** The fixture meeting while it can still be edited. */
export const draftMeeting: Meeting = deepFreeze({ ...fixtureMeeting(), status: 'drafting' });
/** A first meeting with the sections of the template and no clauses. */
export const plannedMeeting: Meeting = deepFreeze(
  newMeeting(commission, null, 'first', nextHeader(commission, null)),
);

/** What a command comes to where exactly those earlier actions are open that the meeting has disposed of. */
export const applied = (meeting: Meeting, command: MeetingAct): Applied<Meeting> =>
  applyToMeeting(
    meeting,
    command,
    commission,
    meeting.dispositions.map(({ origin }) => origin),
  );

/** The meeting after the commands; fails the test if one of them is refused. */
export const after = (meeting: Meeting, ...commands: MeetingAct[]): Meeting =>
  commands.reduce((state, command) => {
    const result = applied(state, command);
    if (!result.ok) throw new Error(`${command.type} refused: ${result.rejection.code}`);
    return result.state;
  }, meeting);

/** The code of the refusal of the command; undefined where it is accepted. */
export const refusalOf = (meeting: Meeting, command: MeetingAct): string | undefined => {
  const result = applied(meeting, command);
  return result.ok ? undefined : result.rejection.code;
};

/** The meeting after granting the wishes in turn, leaving out what is refused. */
export const granted = (meeting: Meeting, wishes: readonly Wish[]): Meeting =>
  wishes.reduce((state, wish, index) => {
    const result = applied(state, grant(state, commission, wish, `new-${index}`));
    return result.ok ? result.state : state;
  }, meeting);

/** Any meeting that some work of a secretariat could have led to, deeply frozen. */
export const anyMeeting: fc.Arbitrary<Meeting> = fc
  .tuple(
    fc.constantFrom(plannedMeeting, draftMeeting, agreedMeeting),
    fc.array(anyWish(), { maxLength: 25, size: 'max' }),
  )
  .map(([meeting, wishes]) => deepFreeze(granted(meeting, wishes)));
