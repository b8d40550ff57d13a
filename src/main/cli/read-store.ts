import type { Commission } from '@shared/domain/commission.ts';
import type { Meeting } from '@shared/domain/meeting.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { refuse } from './refusal.ts';

/** Opens an existing store to read from it: nothing in it is touched. */
export const readStore = async (directory: string): Promise<Store> => {
  const opened = await openStore(directory, { readOnly: true });
  if (opened.ok) return opened.value;
  const { code, subject } = opened.error;
  return refuse(code === 'not-found' ? `there is no store in ${subject}` : subject);
};

/** The commission with this id, or the only one where none is named. */
export const findCommission = async (store: Store, wanted: string | undefined): Promise<Commission> => {
  const ids = await store.commissionIds();
  if (wanted !== undefined && !ids.includes(wanted)) return refuse(`there is no commission "${wanted}"`);
  const [only, second] = wanted === undefined ? ids : [wanted];
  if (only === undefined) return refuse('there is no commission in the store');
  if (second !== undefined) return refuse(`name one with --commission: ${ids.join(', ')}`);
  return (await store.readCommission(only)).data;
};

/** The meeting with this id or, in digits, with this ordinal. */
export const findMeeting = async (store: Store, commission: Commission, wanted: string): Promise<Meeting> => {
  const ids = await store.meetingIds(commission.id);
  if (ids.includes(wanted)) return (await store.readMeeting(commission.id, wanted)).data;
  const found: Meeting[] = [];
  if (/^\d{1,3}$/.test(wanted))
    for (const id of ids) {
      const meeting = (await store.readMeeting(commission.id, id)).data;
      if (meeting.ordinal === Number(wanted)) found.push(meeting);
    }
  const [only, second] = found;
  if (only === undefined)
    return refuse(`there is no meeting "${wanted}" of the commission "${commission.id}"`);
  if (second !== undefined)
    return refuse(`several meetings have the number ${wanted}: ${found.map(({ id }) => id).join(', ')}`);
  return only;
};
