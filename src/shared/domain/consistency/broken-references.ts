import type { Commission } from '../commission.ts';
import type { Meeting } from '../meeting.ts';
import { brokenInCommission } from './commission-references.ts';
import { brokenInMeeting } from './meeting-references.ts';

/**
 * Everything in a commission and its meeting that does not hold together, as lines `place: what is wrong`, found one
 * after the other as they are asked for. What the domain's commands can never produce is refused when it comes in
 * from outside.
 */
export function* brokenReferences(commission: Commission, meeting: Meeting): Generator<string> {
  yield* brokenInCommission(commission);
  yield* brokenInMeeting(meeting, commission);
}
