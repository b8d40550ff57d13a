import { produce } from 'immer';
import { renumber } from './apply/rectifications.ts';
import type { FollowUps } from './follow-up.ts';
import { isSigned } from './rectification.ts';

/**
 * An earlier state of the follow-ups as it comes back. Signed notes and filed scans belong to the signed record: those
 * of both states stay, and only what is no signature's matter becomes as it was. Pure.
 */
export const restoredFollowUps = (present: FollowUps, earlier: FollowUps): FollowUps =>
  produce(earlier, (draft) => {
    const signed = present.rectifications.filter(isSigned);
    const lost = draft.rectifications.filter(
      (note) =>
        !signed.some(({ id, number }) => id === note.id || (isSigned(note) && number === note.number)),
    );
    draft.rectifications = [...signed, ...lost].sort((one, other) => one.number - other.number);
    renumber(draft);
    const filed = present.scans.filter(({ name }) => !draft.scans.some((scan) => scan.name === name));
    draft.scans.push(...filed);
  });
