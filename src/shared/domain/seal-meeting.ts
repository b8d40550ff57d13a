import type { Meeting } from './meeting.ts';
import type { Rejection } from './rejection.ts';
import type { Seal } from './seal.ts';

/** What the seal of a record is made over: the signed meeting as it was before it had one. */
export const withoutSeal = (meeting: Meeting): Meeting => ({ ...meeting, seal: null });

/** The signed meeting with its seal, once and for ever; the rejection where it is not signed or has one already. */
export const sealMeeting = (
  meeting: Meeting,
  seal: Seal,
): { ok: true; state: Meeting } | { ok: false; rejection: Rejection } => {
  if (meeting.status !== 'signed')
    return { ok: false, rejection: { code: 'not-signed', subject: meeting.id } };
  if (meeting.seal !== null) return { ok: false, rejection: { code: 'meeting-signed', subject: meeting.id } };
  return { ok: true, state: { ...meeting, seal } };
};
