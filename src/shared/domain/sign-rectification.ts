import type { PlainDate } from '../text/plain-date.ts';
import { findIn } from './apply/places.ts';
import { renumber } from './apply/rectifications.ts';
import { type Applied, applyChange } from './apply.ts';
import type { FollowUps } from './follow-up.ts';
import type { Id } from './identifier.ts';
import type { Meeting } from './meeting.ts';
import { isSigned } from './rectification.ts';
import { refuse } from './rejection.ts';
import type { Seal } from './seal.ts';

/**
 * The follow-ups with this note signed for ever, under the next number. It must say in every language of the record what
 * is to be read, and cannot be older than the record. Pure.
 */
export const signRectification = (
  followUps: FollowUps,
  id: Id,
  signedOn: PlainDate,
  { status, id: meeting, closing }: Pick<Meeting, 'status' | 'id' | 'closing'>,
): Applied<FollowUps> =>
  applyChange(followUps, (draft) => {
    if (status !== 'signed') refuse('not-signed', meeting);
    const note = findIn(draft.rectifications, id);
    if (isSigned(note)) refuse('note-signed', `${note.number}`);
    for (const language of closing.languages)
      if ((note.text[language] ?? '').trim() === '') refuse('text-missing', language);
    if (closing.signedOn !== null && signedOn < closing.signedOn) refuse('before-record', signedOn);
    note.number = draft.rectifications.filter(isSigned).length + 1;
    note.signedOn = signedOn;
    renumber(draft);
  });

/** The follow-ups with the seal of a note that has just been signed; the note takes none twice. Pure. */
export const sealRectification = (followUps: FollowUps, id: Id, seal: Seal): Applied<FollowUps> =>
  applyChange(followUps, (draft) => {
    const note = findIn(draft.rectifications, id);
    if (!isSigned(note)) refuse('not-signed', id);
    if (note.seal !== null) refuse('note-signed', `${note.number}`);
    note.seal = seal;
  });
