import type { ActionRow } from '@shared/contract/action-row.ts';
import type { Damage } from '@shared/contract/calls.ts';
import type { Id } from '@shared/domain/identifier.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { type TrackedAction, trackActions } from '@shared/domain/tracked-action.ts';
import { noteDamage } from '../store/note-damage.ts';
import { actionRows } from './action-rows.ts';
import type { DeskDocuments } from './context.ts';
import { listMeetings } from './list-meetings.ts';

export interface Tracking {
  tracked: TrackedAction[];
  /** All meetings of the commission, signed or not. */
  meetings: Meeting[];
  /** What is wrong with files that belong to it. An action whose reports cannot be read is tracked without them. */
  damage: Damage[];
}

/** Every action of every signed meeting of a commission. Throws NotFound where there is no such commission. */
export const trackCommission = async (context: DeskDocuments, commission: Id): Promise<Tracking> => {
  const { documents } = context;
  const damage: Damage[] = [];
  await noteDamage(damage, documents.commission(commission));
  const listing = await listMeetings(context, commission);
  damage.push(...listing.damage);
  const signed = listing.meetings.filter(({ status }) => status === 'signed');
  const followUps = await Promise.all(
    signed.map(({ id }) => noteDamage(damage, documents.followUps(commission, id))),
  );
  const known = followUps.flatMap((document) => (document === null ? [] : [document.data]));
  return { tracked: trackActions(signed, known), meetings: listing.meetings, damage };
};

/** The actions of one commission, or of every one in the store (null), as lists show them. Throws as above. */
export const listActions = async (
  context: DeskDocuments,
  commission: Id | null,
): Promise<{ actions: ActionRow[]; damage: Damage[] }> => {
  const actions: ActionRow[] = [];
  const allDamage: Damage[] = [];
  for (const id of commission === null ? await context.store.commissionIds() : [commission]) {
    const { tracked, meetings, damage } = await trackCommission(context, id);
    actions.push(...actionRows(tracked, meetings));
    allDamage.push(...damage);
  }
  return { actions, damage: allDamage };
};
